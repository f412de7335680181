import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { caseMoney } from './case-money.ts';
import { type Fund, type Opened, theFund } from './fund.ts';

export type BookRefund = Acting & {
  readonly fundId: string;
  readonly applicationId: string;
  readonly refundId: string;
  readonly amountCents: number;
  readonly receivedOn: string;
  readonly valueOn: string | null;
};

const bookRefundRules = {
  'refund-booked-differently': ({ refundId, amountCents }, { refunds }) =>
    (refunds.get(refundId) ?? amountCents) === amountCents,
  'refund-above-payments': ({ refundId, applicationId, amountCents }, fund) => {
    const { paidCents, refundedCents } = caseMoney(fund, applicationId);
    const leftCents = paidCents - refundedCents;
    return fund.refunds.has(refundId) || amountCents <= leftCents || { leftCents, amountCents };
  },
} satisfies Rules<BookRefund, Opened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const bookRefundRefusals = { ...theFund, ...bookRefundRules };

export type BookRefundRefusal = keyof typeof bookRefundRefusals;

/** Books money that a recipient paid back, once for each refund and without interest. */
export const bookRefund = (command: BookRefund, state: Fund): Decision<FundEvent, BookRefundRefusal> => {
  const fund = findOrRefuse(theFund, bookRefundRules, command, state, undefined);
  if ('refused' in fund) return fund;
  const { fundId, applicationId, refundId, amountCents, receivedOn, valueOn } = command;
  if (fund.refunds.has(refundId)) return { accepted: [] };
  const data = { fundId, applicationId, refundId, amountCents, receivedOn, valueOn };
  return { accepted: [{ type: 'RefundBooked', data }] };
};
