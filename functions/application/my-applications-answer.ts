import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listOf } from '../answer-parts.ts';
import { Item } from './case-line-answer-parts.ts';
import type { handler as myApplications } from './my-applications.ts';

/** What `my-applications` answers. */
export const myApplicationsAnswer = answers(listOf(Item), (told: AnswerOf<typeof myApplications>) => told);
