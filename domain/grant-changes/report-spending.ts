import type { PayoutEvent } from '../../events/payout-events.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import type { WithOrganisation } from '../organisation/organisation.ts';
import { isOwnGrant, type OnGrant } from '../payout/grant-rules.ts';
import type { Payout } from '../payout/payout.ts';

export type ReportSpending = OnGrant & {
  /** All cost of the project that is paid by then, from whatever money. */
  readonly spentCents: number;
  readonly untilOn: string;
};

export const reportSpendingRules = {
  'unknown-grant': isOwnGrant,
  'grant-not-accepted': (_command, { isAccepted }) => isAccepted,
  'project-not-running': (_command, { status }) => status === 'accepted',
  'day-in-future': ({ untilOn, now }) => untilOn <= dayInBerlin(now),
  'spending-fell': ({ spentCents }, { use }): Verdict =>
    spentCents >= use.spentCents || { reportedCents: use.spentCents },
} satisfies Rules<ReportSpending, Payout, WithOrganisation>;

export type ReportSpendingRefusal = keyof typeof reportSpendingRules;

/** Notes how much of the project's cost is paid: what was drawn and is not spent shows by it. */
export const reportSpending = (
  command: ReportSpending,
  payout: Payout,
  others: WithOrganisation,
): Decision<PayoutEvent, ReportSpendingRefusal> => {
  const refusal = firstBroken(reportSpendingRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, spentCents, untilOn, actorId: reportedBy } = command;
  return {
    accepted: [{ type: 'SpendingReported', data: { applicationId, spentCents, untilOn, reportedBy } }],
  };
};
