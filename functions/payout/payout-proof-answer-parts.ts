import * as z from 'zod';
import { LumpSumBasis } from '../../events/application-content.ts';
import { day, instant } from '../../events/fields.ts';
import { AllowedOverrun, LineFinding, ProofOfUse } from '../../events/proof-events.ts';
import { Need } from '../../events/spending-events.ts';
import { personalText, plain, told } from '../answer-parts.ts';
import { Objection } from '../recovery/recovery-standing-answer-parts.ts';
import { PaymentStatus } from '../status-answer-parts.ts';

export const Posting = z.strictObject({
  channel: z.enum(['portal', 'post']),
  postedOn: day(),
  retrievableUntilOn: day().nullable(),
});

export const Notice = z.strictObject({
  posting: Posting.nullable(),
  retrievedOn: day().nullable(),
  notifiedOn: day().nullable(),
  remedyEndsOn: day().nullable(),
  acceptByOn: day().nullable(),
  objection: Objection.nullable(),
  finalBy: z.enum(['expiry', 'objection', 'waiver']).nullable(),
});

export const Project = z.strictObject({
  earlyStart: z.strictObject({ fromOn: day(), reason: personalText }).nullable(),
  startedOn: day().nullable(),
  endedOn: day().nullable(),
});

export const Use = z.strictObject({
  spentCents: z.int(),
  spentUntilOn: day().nullable(),
  returnedCents: z.int(),
  needs: z.record(z.string(), told(Need)),
});

export const Payment = z.strictObject({
  paymentId: plain,
  amountCents: z.int(),
  status: PaymentStatus,
  requestedBy: plain,
  requestedAt: instant(),
  approvedBy: plain.nullable(),
  accountVersion: z.int().nullable(),
  orderedBy: plain.nullable(),
  runId: plain.nullable(),
  scheduledBy: plain.nullable(),
  executedBy: plain.nullable(),
  executedOn: day().nullable(),
  spendByOn: day().nullable(),
  bookedOn: day().nullable(),
  valueOn: day().nullable(),
  returnedOn: day().nullable(),
  reason: personalText.nullable(),
  bankReasonCode: plain.nullable(),
});

export const Proof = z.strictObject({
  proofId: plain,
  submittedAt: instant(),
  submittedBy: plain,
  content: told(ProofOfUse),
});

export const OtherFundsFound = z.strictObject({
  recognisedCents: z.int(),
  ownCents: z.int().nullable(),
  reason: personalText,
});

export const Finding = z.strictObject({
  checkedBy: plain,
  findings: z.array(told(LineFinding)),
  proofId: plain,
  overruns: z.array(told(AllowedOverrun)),
  verifiedBasis: told(LumpSumBasis).nullable(),
  otherFunds: OtherFundsFound.nullable(),
  questions: z.array(personalText),
});

export const Receipt = z.strictObject({ amountCents: z.int(), receivedOn: day(), receiptId: plain });

export const Refund = z.strictObject({
  refundId: plain,
  amountCents: z.int(),
  dueOn: day(),
  receipts: z.array(Receipt),
});
