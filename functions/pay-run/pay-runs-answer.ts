import * as z from 'zod';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listOf } from '../answer-parts.ts';
import { payRunFields } from './pay-run-answer-parts.ts';
import type { handler as payRuns } from './pay-runs.ts';

const Item = z.strictObject({
  ...payRunFields,
  paymentCount: z.int(),
});

/** What `pay-runs` answers. */
export const payRunsAnswer = answers(listOf(Item), (told: AnswerOf<typeof payRuns>) => told);
