import * as z from 'zod';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import type { handler as applicationMissingSteps } from './application-missing-steps.ts';
import { MissingStep } from './missing-step-answer-parts.ts';

/** What `application-missing-steps` answers. */
export const applicationMissingStepsAnswer = answers(
  z.strictObject({ items: z.array(MissingStep) }),
  (told: AnswerOf<typeof applicationMissingSteps>) => told,
);
