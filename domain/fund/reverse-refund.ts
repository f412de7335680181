import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { caseMoney, type Fund } from './fund.ts';

export type ReverseRefund = Acting & {
  readonly fundId: string;
  readonly applicationId: string;
  /** The repayment or the set-off by which the money left. */
  readonly reversalId: string;
  readonly amountCents: number;
  readonly reversedOn: string;
};

export const reverseRefundRules = {
  'unknown-fund': (_command, { fundId }) => fundId !== undefined,
  'reversal-booked-differently': ({ reversalId, amountCents }, { refundReversals }) =>
    (refundReversals.get(reversalId) ?? amountCents) === amountCents,
  'reversal-above-refunds': ({ reversalId, applicationId, amountCents }, fund) => {
    const { refundedCents: leftCents } = caseMoney(fund, applicationId);
    return fund.refundReversals.has(reversalId) || amountCents <= leftCents || { leftCents, amountCents };
  },
} satisfies Rules<ReverseRefund, Fund>;

export type ReverseRefundRefusal = keyof typeof reverseRefundRules;

/** Books, once, that money of a refund left the fund again: the recipient had not owed it, or it counts for interest. */
export const reverseRefund = (
  command: ReverseRefund,
  fund: Fund,
): Decision<FundEvent, ReverseRefundRefusal> => {
  const refusal = firstBroken(reverseRefundRules, command, fund, undefined);
  if (refusal) return refusal;
  const { fundId, applicationId, reversalId, amountCents, reversedOn } = command;
  if (fund.refundReversals.has(reversalId)) return { accepted: [] };
  const data = { fundId, applicationId, reversalId, amountCents, reversedOn };
  return { accepted: [{ type: 'RefundReversed', data }] };
};
