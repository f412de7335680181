import * as z from 'zod';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { plain } from '../answer-parts.ts';
import { Item } from './case-line-answer-parts.ts';
import type { handler as myApplications } from './my-applications.ts';

/** What `my-applications` answers. */
export const myApplicationsAnswer = answers(
  z.strictObject({ items: z.array(Item), next: plain.nullable() }),
  (told: AnswerOf<typeof myApplications>) => told,
);
