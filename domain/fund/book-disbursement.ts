import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { caseMoney } from './case-money.ts';
import { type Fund, type Opened, reservedForCents, theFund } from './fund.ts';

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
const payableCents = (fund: Opened, applicationId: string): number => {
  const { grantedCents, paidCents, refundedCents } = caseMoney(fund, applicationId);
  if (grantedCents === undefined) return 0;
  const reservedCents = reservedForCents(fund, applicationId);
  return Math.min(grantedCents, reservedCents) - (paidCents - refundedCents);
};

const bookDisbursementRules = {
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
} satisfies Rules<BookDisbursement, Opened>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const bookDisbursementRefusals = { ...theFund, ...bookDisbursementRules };

export type BookDisbursementRefusal = keyof typeof bookDisbursementRefusals;

/** Books a payment that left the account, once for each payment. */
export const bookDisbursement = (
  command: BookDisbursement,
  state: Fund,
): Decision<FundEvent, BookDisbursementRefusal> => {
  const fund = findOrRefuse(theFund, bookDisbursementRules, command, state, undefined);
  if ('refused' in fund) return fund;
  const { fundId, applicationId, paymentId, amountCents, executedOn, bookedOn, valueOn } = command;
  if (fund.payments.has(paymentId)) return { accepted: [] };
  const data = { fundId, applicationId, paymentId, amountCents, executedOn, bookedOn, valueOn };
  return { accepted: [{ type: 'DisbursementBooked', data }] };
};
