import * as z from 'zod';
import { flag } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { facts, plain } from '../answer-parts.ts';
import type { handler as scoreTotal } from './score-total.ts';

const ScoreTotal = z.strictObject({
  wrong: z.array(z.strictObject({ key: plain, facts: facts, text: plain })),
  applicationId: plain,
  score: plain.nullable(),
  scaleMax: z.number(),
  percent: plain.nullable(),
  missing: z.array(plain),
  notApplicable: z.array(plain),
  isComplete: flag(),
});

/** What `score-total` answers. */
export const scoreTotalAnswer = answers(ScoreTotal, (told: AnswerOf<typeof scoreTotal>) => told);
