import * as z from 'zod';
import {
  applicationId,
  cents,
  count,
  day,
  instant,
  organisationId,
  paymentId,
  payRunId,
  personId,
  publicText,
  sha256,
  text,
} from './fields.ts';
import { personal } from './privacy.ts';

/** One payment of a run: what its line in the file is made of, with the account by its version. */
export const RunPayment = z.strictObject({
  paymentId: paymentId(),
  applicationId: applicationId(),
  organisationId: organisationId(),
  amountCents: cents(),
  accountVersion: count(1000),
  /** What the recipient reads on the statement. */
  purpose: publicText(140),
});
export type RunPayment = z.infer<typeof RunPayment>;

/** Ordered payments that are to leave the town's account together on one day. */
const PayRunPrepared = z.strictObject({
  type: z.literal('PayRunPrepared'),
  data: z.strictObject({
    runId: payRunId(),
    executionOn: day(),
    payingAccountVersion: count(1000),
    payments: z.array(RunPayment).min(1).max(40),
    totalCents: cents(),
    preparedBy: personId(),
  }),
});

/** Another person has released the run: the file with this digest goes to the bank. */
const PayRunReleased = z.strictObject({
  type: z.literal('PayRunReleased'),
  data: z.strictObject({
    runId: payRunId(),
    /** The creation time that stands in the file. */
    fileCreatedAt: instant(),
    fileSha256: sha256(),
    releasedBy: personId(),
  }),
});

const PayRunCancelled = z.strictObject({
  type: z.literal('PayRunCancelled'),
  data: z.strictObject({ runId: payRunId(), reason: personal(text(500)), cancelledBy: personId() }),
});

export const PayRunEvent = z.discriminatedUnion('type', [PayRunPrepared, PayRunReleased, PayRunCancelled]);
export type PayRunEvent = z.infer<typeof PayRunEvent>;
