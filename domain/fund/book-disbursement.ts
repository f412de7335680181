import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { caseMoney, type Fund } from './fund.ts';

export type BookDisbursement = Acting & {
  readonly fundId: string;
  readonly applicationId: string;
  readonly paymentId: string;
  readonly amountCents: number;
  readonly executedOn: string;
  readonly bookedOn: string | null;
  readonly valueOn: string | null;
};

/** What is granted to an application and not with it yet; what was bound anew beside a grant is not granted by that. */
const payableCents = (fund: Fund, applicationId: string): number => {
  const { grantedCents = 0, paidCents, refundedCents } = caseMoney(fund, applicationId);
  const reservedCents = fund.reservations.get(applicationId)?.amountCents ?? 0;
  return Math.min(grantedCents, reservedCents) - (paidCents - refundedCents);
};

export const bookDisbursementRules = {
  'unknown-fund': (_command, { fundId }) => fundId !== undefined,
  'payment-booked-differently': ({ paymentId, applicationId, amountCents }, { payments }) => {
    const booked = payments.get(paymentId);
    return (
      booked === undefined || (booked.applicationId === applicationId && booked.amountCents === amountCents)
    );
  },
  'payment-above-grant': ({ paymentId, applicationId, amountCents }, fund) => {
    const leftCents = payableCents(fund, applicationId);
    return fund.payments.has(paymentId) || amountCents <= leftCents || { leftCents, amountCents };
  },
} satisfies Rules<BookDisbursement, Fund>;

export type BookDisbursementRefusal = keyof typeof bookDisbursementRules;

/** Books a payment that left the account, once for each payment. */
export const bookDisbursement = (
  command: BookDisbursement,
  fund: Fund,
): Decision<FundEvent, BookDisbursementRefusal> => {
  const refusal = firstBroken(bookDisbursementRules, command, fund, undefined);
  if (refusal) return refusal;
  const { fundId, applicationId, paymentId, amountCents, executedOn, bookedOn, valueOn } = command;
  if (fund.payments.has(paymentId)) return { accepted: [] };
  const data = { fundId, applicationId, paymentId, amountCents, executedOn, bookedOn, valueOn };
  return { accepted: [{ type: 'DisbursementBooked', data }] };
};
