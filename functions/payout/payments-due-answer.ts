import * as z from 'zod';
import { day, flag, instant } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { personalText, plain } from '../answer-parts.ts';
import { PaymentStatus } from '../status-answer-parts.ts';
import type { handler as paymentsDue } from './payments-due.ts';

const LeavingBefore = z.strictObject({
  payUntilOn: day().nullable(),
  latestExecutionOn: day().nullable(),
  pendingCents: z.int(),
  paymentIds: z.array(plain),
});

const Item = z.strictObject({
  maySign: flag(),
  nextStep: z.enum(['approval', 'execution', 'order', 'release']),
  office: z.enum(['coordination-office', 'finance']),
  excludedPersonIds: z.array(plain),
  title: personalText.nullable(),
  organisationName: plain.nullable(),
  hasAccountChanged: flag(),
  applicationId: plain,
  organisationId: plain,
  fundId: plain,
  payUntilOn: day().nullable(),
  latestExecutionOn: day().nullable(),
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

const PaymentsDue = z.strictObject({
  leavingBefore: z.array(LeavingBefore),
  items: z.array(Item),
  next: plain.nullable(),
});

/** What `payments-due` answers. */
export const paymentsDueAnswer = answers(PaymentsDue, (told: AnswerOf<typeof paymentsDue>) => told);
