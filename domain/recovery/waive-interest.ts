import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Decision } from '../decision.ts';
import type { Payout } from '../payout/payout.ts';
import {
  findBearing,
  interestRefusals,
  type OnInterest,
  proposalFor,
  refundIdsOf,
  type WithRates,
} from './interest-decision.ts';

export type WaiveInterest = OnInterest;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const waiveInterestRefusals = interestRefusals;

export type WaiveInterestRefusal = keyof typeof waiveInterestRefusals;

/**
 * Asks for no interest, for a reason that stays in the book.
 *
 * @see VwVfG § 49a (3) sentence 2: above all where the recipient is not to blame and paid in time
 */
export const waiveInterest = (
  command: WaiveInterest,
  state: Payout,
  others: WithRates,
): Decision<PayoutEvent, WaiveInterestRefusal> => {
  const payout = findBearing({}, command, state, others);
  if ('refused' in payout) return payout;
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
