import * as z from 'zod';
import type { AnswerForm } from '../../runtime/http/described.ts';
import { listOf, plain } from '../answer-parts.ts';
import { discardedFields, draftFields } from './draft-answer-parts.ts';

/** What `discarded-drafts` answers. */
export const discardedDraftsAnswer: AnswerForm = listOf(
  z.strictObject({ ...draftFields, title: plain.nullable(), ...discardedFields }),
);
