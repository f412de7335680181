import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { caseMoney, type Fund } from './fund.ts';

export type BookRefund = Acting & {
  readonly fundId: string;
  readonly applicationId: string;
  readonly refundId: string;
  readonly amountCents: number;
  readonly receivedOn: string;
  readonly valueOn: string | null;
};

export const bookRefundRules = {
  'unknown-fund': (_command, { fundId }) => fundId !== undefined,
  'refund-booked-differently': ({ refundId, amountCents }, { refunds }) =>
    (refunds.get(refundId) ?? amountCents) === amountCents,
  'refund-above-payments': ({ refundId, applicationId, amountCents }, fund) => {
    const { paidCents, refundedCents } = caseMoney(fund, applicationId);
    const leftCents = paidCents - refundedCents;
    return fund.refunds.has(refundId) || amountCents <= leftCents || { leftCents, amountCents };
  },
} satisfies Rules<BookRefund, Fund>;

export type BookRefundRefusal = keyof typeof bookRefundRules;

/** Books money that a recipient paid back, once for each refund and without interest. */
export const bookRefund = (command: BookRefund, fund: Fund): Decision<FundEvent, BookRefundRefusal> => {
  const refusal = firstBroken(bookRefundRules, command, fund, undefined);
  if (refusal) return refusal;
  const { fundId, applicationId, refundId, amountCents, receivedOn, valueOn } = command;
  if (fund.refunds.has(refundId)) return { accepted: [] };
  const data = { fundId, applicationId, refundId, amountCents, receivedOn, valueOn };
  return { accepted: [{ type: 'RefundBooked', data }] };
};
