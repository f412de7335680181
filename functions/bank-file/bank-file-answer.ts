import * as z from 'zod';
import { EntryOutcome } from '../../events/bank-file-events.ts';
import { day, instant } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { personalText, plain } from '../answer-parts.ts';
import type { handler as bankFile } from './bank-file.ts';

const Entry = z.strictObject({
  entryNumber: z.int(),
  paymentId: plain.nullable(),
  amountCents: z.int().nullable(),
  status: plain,
  reasonCode: plain.nullable(),
  bookedOn: day().nullable(),
  valueOn: day().nullable(),
  outcome: EntryOutcome,
});

const EntryWithReference = z.strictObject({
  reference: personalText.nullable(),
  entryNumber: z.int(),
  paymentId: plain.nullable(),
  amountCents: z.int().nullable(),
  status: plain,
  reasonCode: plain.nullable(),
  bookedOn: day().nullable(),
  valueOn: day().nullable(),
  outcome: EntryOutcome,
});

const BankFile = z.strictObject({
  entries: z.array(z.union([Entry, EntryWithReference])),
  kind: z.enum(['statement', 'status']),
  bankFileId: plain,
  messageId: plain,
  createdOn: day(),
  sha256: plain,
  runIds: z.array(plain),
  importedBy: plain,
  importedAt: instant(),
  readAgainBy: plain.nullable(),
  readAgainAt: instant().nullable(),
});

/** What `bank-file` answers. */
export const bankFileAnswer = answers(BankFile, (told: AnswerOf<typeof bankFile>) => told);
