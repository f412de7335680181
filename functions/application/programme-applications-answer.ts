import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listOf } from '../answer-parts.ts';
import { Item } from './case-line-answer-parts.ts';
import type { handler as programmeApplications } from './programme-applications.ts';

/** What `programme-applications` answers. */
export const programmeApplicationsAnswer = answers(
  listOf(Item),
  (told: AnswerOf<typeof programmeApplications>) => told,
);
