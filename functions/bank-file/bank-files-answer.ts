import * as z from 'zod';
import { day, instant } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { plain } from '../answer-parts.ts';
import type { handler as bankFiles } from './bank-files.ts';

const Item = z.strictObject({
  entryCount: z.int(),
  openEntryCount: z.int(),
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

/** What `bank-files` answers. */
export const bankFilesAnswer = answers(
  z.strictObject({ items: z.array(Item), next: plain.nullable() }),
  (told: AnswerOf<typeof bankFiles>) => told,
);
