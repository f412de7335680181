import * as z from 'zod';
import { applicationId, cents, day, paymentId, refundId, repaymentId, setOffId, slug } from './fields.ts';

/** The reservation became a grant. */
export const GrantBooked = z.strictObject({
  type: z.literal('GrantBooked'),
  data: z.strictObject({ fundId: slug(), applicationId: applicationId(), amountCents: cents() }),
});

/** Money left the fund for a grant. */
export const DisbursementBooked = z.strictObject({
  type: z.literal('DisbursementBooked'),
  data: z.strictObject({
    fundId: slug(),
    applicationId: applicationId(),
    paymentId: paymentId(),
    amountCents: cents(),
    /** The day on which it left the account: it is money of that year. */
    executedOn: day(),
    /** Booking and value day of the bank; null where no bank had said them. */
    bookedOn: day().nullable(),
    valueOn: day().nullable(),
  }),
});

/** A payment came back from the bank: nothing was paid after all. */
export const DisbursementReversed = z.strictObject({
  type: z.literal('DisbursementReversed'),
  data: z.strictObject({
    fundId: slug(),
    applicationId: applicationId(),
    paymentId: paymentId(),
    amountCents: cents(),
    returnedOn: day(),
    valueOn: day().nullable(),
  }),
});

/** What a refund is booked under: a receipt, a repayment that the bank sent back, or what was set off for the grant. */
const BookedRefundId = z.union([refundId(), repaymentId(), setOffId()]);

/** Money of a grant came back into the fund. */
export const RefundBooked = z.strictObject({
  type: z.literal('RefundBooked'),
  data: z.strictObject({
    fundId: slug(),
    applicationId: applicationId(),
    refundId: BookedRefundId,
    amountCents: cents(),
    /** The day on which it came in. */
    receivedOn: day(),
    valueOn: day().nullable(),
  }),
});

/** Money of a refund left the fund again: paid back to a recipient who had not owed it, or counted for interest and cost. */
export const RefundReversed = z.strictObject({
  type: z.literal('RefundReversed'),
  data: z.strictObject({
    fundId: slug(),
    applicationId: applicationId(),
    reversalId: z.union([repaymentId(), setOffId()]),
    amountCents: cents(),
    /** The day on which it left the account, or was set off. */
    reversedOn: day(),
  }),
});
