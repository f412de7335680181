import type { PayoutEvent } from '../../events/payout-events.ts';
import type { PersonalText } from '../../events/privacy.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theirGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';
import { proofDueAfter } from '../payout/proof-due.ts';

export type ReportEarlyEnd = OnGrant & { readonly endedOn: string; readonly reason: PersonalText };

const reportEarlyEndRules = {
  'grant-not-accepted': (_command, { isAccepted }) => isAccepted,
  'project-not-running': (_command, { status }) => status === 'accepted',
  'day-in-future': ({ endedOn, now }) => endedOn <= dayInBerlin(now),
  'end-not-early': ({ endedOn }, { grant }): Verdict => {
    const { periodStartsOn, periodEndsOn } = grant;
    return (endedOn >= periodStartsOn && endedOn < periodEndsOn) || { periodStartsOn, periodEndsOn };
  },
} satisfies Rules<ReportEarlyEnd, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const reportEarlyEndRefusals = { ...theirGrant, ...reportEarlyEndRules };

export type ReportEarlyEndRefusal = keyof typeof reportEarlyEndRefusals;

/** Notes that the project ended before its time: the period ends with it, and the proof is due that much earlier. */
export const reportEarlyEnd = (
  command: ReportEarlyEnd,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ReportEarlyEndRefusal> => {
  const payout = findOrRefuse(theirGrant, reportEarlyEndRules, command, state, others);
  if ('refused' in payout) return payout;
  const { grant } = payout;
  const { applicationId, endedOn, reason, actorId: reportedBy } = command;
  const proofDueOn = proofDueAfter(endedOn, grant.terms);
  const data = { applicationId, endedOn, proofDueOn, reason, reportedBy };
  return { accepted: [{ type: 'ProjectEndedEarly', data }] };
};
