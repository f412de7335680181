import * as z from 'zod';
import { flag, instant } from '../../events/fields.ts';
import { CriterionScore } from '../../events/review-events.ts';
import { Criterion, ScoreVisibility } from '../../events/rules/committee-rules.ts';
import { type AnswerOf, answers } from '../../runtime/http/described.ts';
import { personalText, plain, told } from '../answer-parts.ts';
import { VoidedBecause } from '../status-answer-parts.ts';
import type { handler as applicationReview } from './application-review.ts';
import { Result } from './result-answer-parts.ts';

const Sheet = z.strictObject({
  seatId: plain.nullable(),
  isMine: flag(),
  counts: flag(),
  voidedBecause: VoidedBecause.nullable(),
  scores: z.array(told(CriterionScore)),
  comment: personalText.nullable(),
  scoredAt: instant(),
  contentVersion: z.int().nullable(),
});

const Visibility = z.enum(['after-closing', 'looked-behind', 'open', 'own-sheet-first']);

const SightChange = z.strictObject({
  seatId: plain.nullable(),
  at: instant(),
  visibility: Visibility,
  reason: personalText,
});

const Conflict = z.strictObject({
  seatId: plain.nullable(),
  state: z.enum(['declared', 'dismissed', 'excluded', 'raised']),
  at: instant(),
});

const ApplicationReview = z.strictObject({
  hasConflict: flag(),
  mayVote: flag(),
  sight: z.enum(['all', 'nothing', 'own']),
  sheets: z.array(Sheet),
  result: Result.nullable(),
  sightChanges: z.array(SightChange),
  conflicts: z.array(Conflict),
  applicationId: plain,
  committeeId: plain,
  criteria: z.array(told(Criterion)),
  openedAt: instant(),
  closedAt: instant().nullable(),
  visibility: ScoreVisibility,
  sheetsMin: z.number(),
});

/** What `application-review` answers. */
export const applicationReviewAnswer = answers(
  ApplicationReview,
  (told: AnswerOf<typeof applicationReview>) => told,
);
