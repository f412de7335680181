import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { isOwnGrant, type OnGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';
import { proofDueAfter } from '../payout/proof-due.ts';

export type ReportEarlyEnd = OnGrant & { readonly endedOn: string; readonly reason: PersonalText };

export const reportEarlyEndRules = {
  'unknown-grant': isOwnGrant,
  'grant-not-accepted': (_command, { isAccepted }) => isAccepted,
  'project-not-running': (_command, { status }) => status === 'accepted',
  'day-in-future': ({ endedOn, now }) => endedOn <= dayInBerlin(now),
  'end-not-early': ({ endedOn }, { grant }): Verdict => {
    const { periodStartsOn = '', periodEndsOn = '' } = grant ?? {};
    return (endedOn >= periodStartsOn && endedOn < periodEndsOn) || { periodStartsOn, periodEndsOn };
  },
} satisfies Rules<ReportEarlyEnd, Payout, WithOrganisation>;

export type ReportEarlyEndRefusal = keyof typeof reportEarlyEndRules;

/** Notes that the project ended before its time: the period ends with it, and the proof is due that much earlier. */
export const reportEarlyEnd = (
  command: ReportEarlyEnd,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ReportEarlyEndRefusal> => {
  const refusal = firstBroken(reportEarlyEndRules, command, payout, others);
  if (refusal) return refusal;
  const { grant } = payout;
  if (!grant) return { refused: 'unknown-grant' };
  const { applicationId, endedOn, reason, actorId: reportedBy } = command;
  const proofDueOn = proofDueAfter(endedOn, grant.terms);
  const data = { applicationId, endedOn, proofDueOn, reason, reportedBy };
  return { accepted: [{ type: 'ProjectEndedEarly', data }] };
};
