import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theirGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';

export type ReportProjectStart = OnGrant & { readonly startedOn: string };

const reportProjectStartRules = {
  'grant-not-accepted': (_command, { isAccepted }) => isAccepted,
  'project-not-running': (_command, { status }) => status === 'accepted',
  'project-started-before': (_command, { project }): Verdict =>
    project.startedOn === null || { startedOn: project.startedOn },
  'day-in-future': ({ startedOn, now }) => startedOn <= dayInBerlin(now),
  'start-outside-period': ({ startedOn }, { grant }): Verdict => {
    const { periodStartsOn, periodEndsOn } = grant;
    const isWithin = startedOn >= periodStartsOn && startedOn <= periodEndsOn;
    return isWithin || { periodStartsOn, periodEndsOn };
  },
} satisfies Rules<ReportProjectStart, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const reportProjectStartRefusals = { ...theirGrant, ...reportProjectStartRules };

export type ReportProjectStartRefusal = keyof typeof reportProjectStartRefusals;

/** Notes on which day the project began: the day of its first contract. */
export const reportProjectStart = (
  command: ReportProjectStart,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ReportProjectStartRefusal> => {
  const payout = findOrRefuse(theirGrant, reportProjectStartRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, startedOn, actorId: reportedBy } = command;
  return { accepted: [{ type: 'ProjectStarted', data: { applicationId, startedOn, reportedBy } }] };
};
