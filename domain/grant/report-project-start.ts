import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { isOwnGrant, type OnGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';

export type ReportProjectStart = OnGrant & { readonly startedOn: string };

export const reportProjectStartRules = {
  'unknown-grant': isOwnGrant,
  'grant-not-accepted': (_command, { isAccepted }) => isAccepted,
  'project-not-running': (_command, { status }) => status === 'accepted',
  'project-started-before': (_command, { project }): Verdict =>
    project.startedOn === null || { startedOn: project.startedOn },
  'day-in-future': ({ startedOn, now }) => startedOn <= dayInBerlin(now),
  'start-outside-period': ({ startedOn }, { grant }): Verdict => {
    const { periodStartsOn = '', periodEndsOn = '' } = grant ?? {};
    const isWithin = startedOn >= periodStartsOn && startedOn <= periodEndsOn;
    return isWithin || { periodStartsOn, periodEndsOn };
  },
} satisfies Rules<ReportProjectStart, Payout, WithOrganisation>;

export type ReportProjectStartRefusal = keyof typeof reportProjectStartRules;

/** Notes on which day the project began: the day of its first contract. */
export const reportProjectStart = (
  command: ReportProjectStart,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ReportProjectStartRefusal> => {
  const refusal = firstBroken(reportProjectStartRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, startedOn, actorId: reportedBy } = command;
  return { accepted: [{ type: 'ProjectStarted', data: { applicationId, startedOn, reportedBy } }] };
};
