import type { ReviewEvent } from '../../events/review-events.ts';
import type { ScoreVisibility } from '../../events/rules/committee-rules.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Review } from './review.ts';
import {
  isImpartial,
  isReviewOpen,
  knowsReview,
  leadsReviewOrIsOffice,
  type OnReview,
  type WithOrganisation,
  type WithProgramme,
} from './review-rules.ts';

export type SetScoreVisibility = OnReview & {
  readonly visibility: ScoreVisibility;
  readonly reason: string;
};

/** In the order in which whoever switches should hear of them. */
export const visibilityRules = {
  'unknown-review': knowsReview,
  'not-leading-committee': leadsReviewOrIsOffice,
  'keeps-out-of-review': isImpartial,
  'review-closed': isReviewOpen,
} satisfies Rules<SetScoreVisibility, Review, WithProgramme & WithOrganisation>;

export type VisibilityRefusal = keyof typeof visibilityRules;

/** Decides who sees the sheets of others from now on, until the review is closed; the reason stays on record. */
export const setScoreVisibility = (
  command: SetScoreVisibility,
  review: Review,
  others: WithProgramme & WithOrganisation,
): Decision<ReviewEvent, VisibilityRefusal> => {
  const refusal = firstBroken(visibilityRules, command, review, others);
  if (refusal) return refusal;
  const { applicationId, visibility, actorId: setBy, reason } = command;
  if (review.visibility === visibility) return { accepted: [] };
  return { accepted: [{ type: 'ScoreVisibilitySet', data: { applicationId, visibility, setBy, reason } }] };
};
