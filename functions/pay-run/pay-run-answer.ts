import * as z from 'zod';
import { day, instant } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { personalText, plain } from '../answer-parts.ts';
import { PaymentStatus } from '../status-answer-parts.ts';
import type { handler as payRun } from './pay-run.ts';
import { payRunFields } from './pay-run-answer-parts.ts';

const Payment = z.strictObject({
  status: PaymentStatus.nullable(),
  bookedOn: day().nullable(),
  reason: personalText.nullable(),
  bankReasonCode: plain.nullable(),
  organisationName: plain.nullable(),
  holder: personalText.nullable().optional(),
  maskedIban: personalText.nullable().optional(),
  paymentId: plain,
  applicationId: plain,
  organisationId: plain,
  amountCents: z.int(),
  accountVersion: z.int(),
  purpose: plain,
});

const BankFile = z.strictObject({
  bankFileId: plain,
  kind: z.enum(['statement', 'status']),
  messageId: plain,
  importedAt: instant(),
});

const PayRun = z.strictObject({
  ...payRunFields,
  payments: z.array(Payment),
  bankFiles: z.array(BankFile),
  payingAccountVersion: z.int(),
  fileSha256: plain.nullable(),
  fileCreatedAt: instant().nullable(),
  cancelledBy: plain.nullable(),
  cancelledAt: instant().nullable(),
  reason: personalText.nullable(),
});

/** What `pay-run` answers. */
export const payRunAnswer = answers(PayRun, (told: AnswerOf<typeof payRun>) => told);
