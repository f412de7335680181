import * as z from 'zod';
import type { AnswerForm } from '../../runtime/http/described.ts';
import { listOf, plain } from '../answer-parts.ts';
import { draftFields } from './draft-answer-parts.ts';
import { keptFields } from './kept-today.ts';

const DraftLine = z.strictObject({
  ...draftFields,
  ...keptFields,
  title: plain.nullable(),
});

/** What `drafts` answers. */
export const draftsAnswer: AnswerForm = listOf(DraftLine);
