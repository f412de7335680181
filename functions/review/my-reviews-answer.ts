import * as z from 'zod';
import { instant } from '../../events/fields.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { listOf, personalText, plain } from '../answer-parts.ts';
import { ApplicationStatus } from '../status-answer-parts.ts';
import type { handler as myReviews } from './my-reviews.ts';

const Item = z.strictObject({
  title: personalText.nullable(),
  requestedCents: z.int().nullable(),
  status: ApplicationStatus.nullable(),
  task: plain,
  applicationId: plain,
  programmeId: plain,
  fundId: plain,
  roundId: plain,
  committeeId: plain,
  openedAt: instant(),
  closedAt: instant().nullable(),
});

/** What `my-reviews` answers. */
export const myReviewsAnswer = answers(listOf(Item), (told: AnswerOf<typeof myReviews>) => told);
