import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { caseMoney } from './case-money.ts';
import { type Fund, type Opened, theFund } from './fund.ts';

export type ReverseRefund = Acting & {
  readonly fundId: string;
  readonly applicationId: string;
  /** The repayment or the set-off by which the money left. */
  readonly reversalId: string;
  readonly amountCents: number;
  readonly reversedOn: string;
};

const reverseRefundRules = {
  'reversal-booked-differently': ({ reversalId, amountCents }, { refundReversals }) =>
    (refundReversals.get(reversalId) ?? amountCents) === amountCents,
  'reversal-above-refunds': ({ reversalId, applicationId, amountCents }, fund) => {
    const { refundedCents: leftCents } = caseMoney(fund, applicationId);
    return fund.refundReversals.has(reversalId) || amountCents <= leftCents || { leftCents, amountCents };
  },
} satisfies Rules<ReverseRefund, Opened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const reverseRefundRefusals = { ...theFund, ...reverseRefundRules };

export type ReverseRefundRefusal = keyof typeof reverseRefundRefusals;

/** Books, once, that money of a refund left the fund again: the recipient had not owed it, or it counts for interest. */
export const reverseRefund = (
  command: ReverseRefund,
  state: Fund,
): Decision<FundEvent, ReverseRefundRefusal> => {
  const fund = findOrRefuse(theFund, reverseRefundRules, command, state, undefined);
  if ('refused' in fund) return fund;
  const { fundId, applicationId, reversalId, amountCents, reversedOn } = command;
  if (fund.refundReversals.has(reversalId)) return { accepted: [] };
  const data = { fundId, applicationId, reversalId, amountCents, reversedOn };
  return { accepted: [{ type: 'RefundReversed', data }] };
};
