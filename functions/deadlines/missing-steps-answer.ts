import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listOf } from '../answer-parts.ts';
import { MissingStep } from './missing-step-answer-parts.ts';
import type { handler as missingSteps } from './missing-steps.ts';

/** What `missing-steps` answers. */
export const missingStepsAnswer = answers(listOf(MissingStep), (told: AnswerOf<typeof missingSteps>) => told);
