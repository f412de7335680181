import * as z from 'zod';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listOf } from '../answer-parts.ts';
import { bankFileFields } from './bank-file-answer-parts.ts';
import type { handler as bankFiles } from './bank-files.ts';

const Item = z.strictObject({
  entryCount: z.int(),
  openEntryCount: z.int(),
  ...bankFileFields,
});

/** What `bank-files` answers. */
export const bankFilesAnswer = answers(listOf(Item), (told: AnswerOf<typeof bankFiles>) => told);
