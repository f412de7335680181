import * as z from 'zod';
import {
  applicationId,
  bankFileId,
  bankReference,
  cents,
  day,
  paymentId,
  payRunId,
  personId,
} from './fields.ts';

/** The payment stands in a run that waits for its release, and in no other. */
const PaymentScheduled = z.strictObject({
  type: z.literal('PaymentScheduled'),
  data: z.strictObject({
    applicationId: applicationId(),
    paymentId: paymentId(),
    runId: payRunId(),
    executionOn: day(),
    scheduledBy: personId(),
  }),
});

/** The run was cancelled: the payment waits as before. */
const PaymentUnscheduled = z.strictObject({
  type: z.literal('PaymentUnscheduled'),
  data: z.strictObject({ applicationId: applicationId(), paymentId: paymentId(), runId: payRunId() }),
});

/** The bank says on which day it debited the town's account. */
const PaymentBooked = z.strictObject({
  type: z.literal('PaymentBooked'),
  data: z.strictObject({
    applicationId: applicationId(),
    paymentId: paymentId(),
    amountCents: cents(),
    bookedOn: day(),
    /** Its value day; null where the file names none. */
    valueOn: day().nullable(),
    bankFileId: bankFileId(),
    bankReference: bankReference(),
  }),
});

/** What happens to a payment between the order and the bank's last word. */
export const paymentAtBankEvents = [PaymentScheduled, PaymentUnscheduled, PaymentBooked] as const;
