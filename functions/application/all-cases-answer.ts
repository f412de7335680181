import * as z from 'zod';
import { flag } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { plain } from '../answer-parts.ts';
import type { handler as allCases } from './all-cases.ts';
import { Item } from './case-line-answer-parts.ts';

/** What `all-cases` answers. */
export const allCasesAnswer = answers(
  z.strictObject({
    items: z.array(Item),
    next: plain.nullable(),
    isNameCut: flag().describe('More organisations have such a name than were looked at: tell more of it.'),
  }),
  (told: AnswerOf<typeof allCases>) => told,
);
