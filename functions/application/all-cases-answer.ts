import * as z from 'zod';
import { flag } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { Count, listParts } from '../answer-parts.ts';
import { CaseStatus } from '../status-answer-parts.ts';
import type { handler as allCases } from './all-cases.ts';
import { Item } from './case-line-answer-parts.ts';

const StatusCount = z.strictObject({ status: CaseStatus, ...Count.shape });

/** What `all-cases` answers. */
export const allCasesAnswer = answers(
  z.strictObject({
    ...listParts(Item),
    byStatus: z.array(StatusCount).optional(),
    isNameCut: flag().describe('More organisations have such a name than were looked at: tell more of it.'),
  }),
  (told: AnswerOf<typeof allCases>) => told,
);
