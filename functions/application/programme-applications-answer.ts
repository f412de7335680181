import * as z from 'zod';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { plain } from '../answer-parts.ts';
import { Item } from './case-line-answer-parts.ts';
import type { handler as programmeApplications } from './programme-applications.ts';

/** What `programme-applications` answers. */
export const programmeApplicationsAnswer = answers(
  z.strictObject({ items: z.array(Item), next: plain.nullable() }),
  (told: AnswerOf<typeof programmeApplications>) => told,
);
