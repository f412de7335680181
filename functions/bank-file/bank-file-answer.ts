import * as z from 'zod';
import { EntryOutcome } from '../../events/bank-file-events.ts';
import { day } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { personalText, plain } from '../answer-parts.ts';
import type { handler as bankFile } from './bank-file.ts';
import { bankFileFields } from './bank-file-answer-parts.ts';

const Entry = z.strictObject({
  entryNumber: z.int(),
  paymentId: plain.nullable(),
  amountCents: z.int().nullable(),
  status: plain,
  reasonCode: plain.nullable(),
  direction: z.enum(['debit', 'credit']).nullable(),
  bankReference: plain.nullable(),
  differenceCents: z.int().nullable(),
  bookedOn: day().nullable(),
  valueOn: day().nullable(),
  outcome: EntryOutcome,
  /** What came of it, and what a person does about it where it is open. */
  detail: plain,
});

const EntryWithReference = z.strictObject({
  ...Entry.shape,
  reference: personalText.nullable(),
  reasonText: personalText.nullable(),
});

const BankFile = z.strictObject({
  entries: z.array(z.union([Entry, EntryWithReference])),
  ...bankFileFields,
});

/** What `bank-file` answers. */
export const bankFileAnswer = answers(BankFile, (told: AnswerOf<typeof bankFile>) => told);
