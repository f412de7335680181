import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { type OnGrant, theirGrant } from '../payout/grant-rules.ts';
import type { Granted, Payout } from '../payout/payout.ts';

export type ReportSpending = OnGrant & {
  /** All cost of the project that is paid by then, from whatever money. */
  readonly spentCents: number;
  readonly untilOn: string;
};

const reportSpendingRules = {
  'grant-not-accepted': (_command, { isAccepted }) => isAccepted,
  'project-not-running': (_command, { status }) => status === 'accepted',
  'day-in-future': ({ untilOn, now }) => untilOn <= dayInBerlin(now),
  'spending-fell': ({ spentCents }, { use }): Verdict =>
    spentCents >= use.spentCents || { reportedCents: use.spentCents },
} satisfies Rules<ReportSpending, Granted, WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const reportSpendingRefusals = { ...theirGrant, ...reportSpendingRules };

export type ReportSpendingRefusal = keyof typeof reportSpendingRefusals;

/** Notes how much of the project's cost is paid: what was drawn and is not spent shows by it. */
export const reportSpending = (
  command: ReportSpending,
  state: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ReportSpendingRefusal> => {
  const payout = findOrRefuse(theirGrant, reportSpendingRules, command, state, others);
  if ('refused' in payout) return payout;
  const { applicationId, spentCents, untilOn, actorId: reportedBy } = command;
  return {
    accepted: [{ type: 'SpendingReported', data: { applicationId, spentCents, untilOn, reportedBy } }],
  };
};
