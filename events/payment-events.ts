import * as z from 'zod';
import {
  applicationId,
  bankFileId,
  bankReasonCode,
  bankReference,
  cents,
  code,
  count,
  day,
  flag,
  paymentId,
  payRunId,
  personId,
  slug,
  text,
} from './fields.ts';
import { personal } from './privacy.ts';
import { Need } from './spending-events.ts';

/** What the bank says of a debit; null where no bank has said it yet. */
const daysAtBank = {
  /** The day on which the bank booked it. */
  bookedOn: day().nullable(),
  /** The day from which it counts for interest at the bank. */
  valueOn: day().nullable(),
};

const PaymentRequested = z.strictObject({
  type: z.literal('PaymentRequested'),
  data: z.strictObject({
    applicationId: applicationId(),
    paymentId: paymentId(),
    amountCents: cents(),
    /** Null where the programme pays any sum, not only what is needed soon. */
    need: Need.nullable(),
    requestedBy: personId(),
  }),
});

/** The office released the request for the bank account that was confirmed at that moment. */
const PaymentApproved = z.strictObject({
  type: z.literal('PaymentApproved'),
  data: z.strictObject({
    applicationId: applicationId(),
    paymentId: paymentId(),
    accountVersion: count(1000),
    approvedBy: personId(),
  }),
});

/** The first signature of the finance office. */
const PaymentOrdered = z.strictObject({
  type: z.literal('PaymentOrdered'),
  data: z.strictObject({ applicationId: applicationId(), paymentId: paymentId(), orderedBy: personId() }),
});

/** The second signature, by another person: the money left the account on this day. */
const PaymentExecuted = z.strictObject({
  type: z.literal('PaymentExecuted'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    paymentId: paymentId(),
    amountCents: cents(),
    executedBy: personId(),
    /** The day on which it leaves the account, as it was done by hand or ordered in a run. */
    executedOn: day(),
    ...daysAtBank,
    /** What was paid is to be spent by this day. */
    spendByOn: day(),
    /** The run that it left with; null where the cash office paid it by hand. */
    runId: payRunId().nullable(),
  }),
});

/** Why money that was sent off is not with the recipient. */
export const ReturnReason = code(
  'account-closed',
  'wrong-account',
  'account-blocked',
  'holder-deceased',
  'refused',
  'recalled',
  'other',
);
export type ReturnReason = z.infer<typeof ReturnReason>;

const PaymentReturned = z.strictObject({
  type: z.literal('PaymentReturned'),
  data: z.strictObject({
    applicationId: applicationId(),
    fundId: slug(),
    paymentId: paymentId(),
    amountCents: cents(),
    reason: ReturnReason,
    /** The day on which the bank booked it back; for a payment that never left, the day on which the bank said so. */
    returnedOn: day(),
    /** Its value day; null where the bank named none. */
    valueOn: day().nullable(),
    /** The bank's own word for the reason; null where no file of the bank said it. */
    bankReasonCode: bankReasonCode().nullable(),
    /** The file that said so; null where a person entered it. */
    bankFileId: bankFileId().nullable(),
    bankReference: bankReference(),
    /** Whether the bank refused it before any money left; otherwise the money left and came back. */
    wasRejected: flag(),
    /** Whoever entered it, or brought the file. */
    enteredBy: personId(),
  }),
});

const PaymentRefused = z.strictObject({
  type: z.literal('PaymentRefused'),
  data: z.strictObject({
    applicationId: applicationId(),
    paymentId: paymentId(),
    reason: personal(text(500)),
    refusedBy: personId(),
  }),
});

/** From the request to the money that left the account, and back where the bank returns it. */
export const paymentEvents = [
  PaymentRequested,
  PaymentApproved,
  PaymentRefused,
  PaymentOrdered,
  PaymentExecuted,
  PaymentReturned,
] as const;
