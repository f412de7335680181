import * as z from 'zod';
import { day } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { facts, personalText, plain } from '../answer-parts.ts';
import { WaitsFor } from '../status-answer-parts.ts';
import type { handler as applicationMissingSteps } from './application-missing-steps.ts';
import { Step } from './step-answer-parts.ts';

const Item = z.strictObject({
  key: plain,
  nextKey: plain,
  facts,
  state: z.enum(['ahead', 'late', 'today']),
  daysLate: z.number(),
  step: Step,
  applicationId: plain,
  organisationId: plain,
  title: personalText,
  paymentId: plain.nullable(),
  dueOn: day(),
  waitsFor: WaitsFor,
  nextText: plain,
  text: plain,
});

/** What `application-missing-steps` answers. */
export const applicationMissingStepsAnswer = answers(
  z.strictObject({ items: z.array(Item) }),
  (told: AnswerOf<typeof applicationMissingSteps>) => told,
);
