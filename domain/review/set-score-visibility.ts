import type { ReviewEvent } from '../../events/review-events.ts';
import type { ScoreVisibility } from '../../events/rules/committee-rules.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { OpenedReview, Review } from './review.ts';
import {
  isImpartial,
  isReviewOpen,
  leadsReviewOrIsOffice,
  type OnReview,
  theKnownReview,
  type WithOrganisation,
  type WithProgramme,
} from './review-rules.ts';

export type SetScoreVisibility = OnReview & {
  readonly visibility: ScoreVisibility;
  readonly reason: string;
};

const visibilityRules = {
  'not-leading-committee': leadsReviewOrIsOffice,
  'keeps-out-of-review': isImpartial,
  'review-closed': isReviewOpen,
} satisfies Rules<SetScoreVisibility, OpenedReview, WithProgramme & WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const visibilityRefusals = { ...theKnownReview, ...visibilityRules };

export type VisibilityRefusal = keyof typeof visibilityRefusals;

/** Decides who sees the sheets of others from now on, until the review is closed; the reason stays on record. */
export const setScoreVisibility = (
  command: SetScoreVisibility,
  state: Review,
  others: WithProgramme & WithOrganisation,
): Decision<ReviewEvent, VisibilityRefusal> => {
  const review = findOrRefuse(theKnownReview, visibilityRules, command, state, others);
  if ('refused' in review) return review;
  const { applicationId, visibility, actorId: setBy, reason } = command;
  if (review.visibility === visibility) return { accepted: [] };
  return { accepted: [{ type: 'ScoreVisibilitySet', data: { applicationId, visibility, setBy, reason } }] };
};
