import * as z from 'zod';
import { day, flag } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listParts, personalText, plain } from '../answer-parts.ts';
import type { handler as paymentsDue } from './payments-due.ts';
import { Payment } from './payout-proof-answer-parts.ts';

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
  ...Payment.shape,
});

const PaymentsDue = z.strictObject({
  leavingBefore: z.array(LeavingBefore),
  ...listParts(Item),
});

/** What `payments-due` answers. */
export const paymentsDueAnswer = answers(PaymentsDue, (told: AnswerOf<typeof paymentsDue>) => told);
