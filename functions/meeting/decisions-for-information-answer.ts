import * as z from 'zod';
import { Motion, MotionOutcome } from '../../events/ballot-events.ts';
import { flag, instant } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listOf, personalText, plain, told } from '../answer-parts.ts';
import type { handler as decisionsForInformation } from './decisions-for-information.ts';

const Item = z.strictObject({
  committeeTitle: plain.nullable(),
  title: personalText.nullable(),
  motion: told(Motion),
  isCarried: flag(),
  outcome: MotionOutcome,
  amountCents: z.int(),
  conditions: z.array(personalText),
  committeeId: plain,
  meetingId: plain,
  meetingTitle: plain,
  resolvedAt: instant(),
  applicationId: plain,
  fundId: plain,
  organisationId: plain,
  requestedCents: z.int(),
});

/** What `decisions-for-information` answers. */
export const decisionsForInformationAnswer = answers(
  listOf(Item),
  (told: AnswerOf<typeof decisionsForInformation>) => told,
);
