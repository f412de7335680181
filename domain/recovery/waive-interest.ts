import type { PayoutEvent } from '../../events/payout-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Payout } from '../payout/payout.ts';
import {
  interestDecisionRules,
  type OnInterest,
  proposalFor,
  refundIdsOf,
  type WithRates,
} from './interest-decision.ts';

export type WaiveInterest = OnInterest;

export const waiveInterestRules = { ...interestDecisionRules } satisfies Rules<
  WaiveInterest,
  Payout,
  WithRates
>;

export type WaiveInterestRefusal = keyof typeof waiveInterestRules;

/**
 * Asks for no interest, for a reason that stays in the book.
 *
 * @see VwVfG § 49a (3) sentence 2: above all where the recipient is not to blame and paid in time
 */
export const waiveInterest = (
  command: WaiveInterest,
  payout: Payout,
  others: WithRates,
): Decision<PayoutEvent, WaiveInterestRefusal> => {
  const refusal = firstBroken(waiveInterestRules, command, payout, others);
  if (refusal) return refusal;
  const { applicationId, kind, untilOn, reason, actorId: waivedBy } = command;
  const waived = payout.recovery.interest.filter(({ isWaived }) => isWaived);
  const actId = `interest-waiver-${waived.length + 1}`;
  const { decidedCents, amountCents: proposedCents } = proposalFor(command, payout, others);
  const figures = { refundIds: refundIdsOf(kind, payout), decidedCents, proposedCents };
  return {
    accepted: [
      {
        type: 'InterestWaived',
        data: { applicationId, actId, kind, untilOn, ...figures, reason, waivedBy },
      },
    ],
  };
};
