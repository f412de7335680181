import type { ReviewEvent } from '../../events/review-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse } from '../decision.ts';
import type { Review } from './review.ts';
import { theReview } from './review-rules.ts';

export type CloseReview = Acting & { readonly applicationId: string };

export type CloseReviewRefusal = keyof typeof theReview;

/** No more sheets from now on. */
export const closeReview = (
  command: CloseReview,
  state: Review,
): Decision<ReviewEvent, CloseReviewRefusal> => {
  const review = findOrRefuse(theReview, {}, command, state, undefined);
  return 'refused' in review ? review : endReview(command, review);
};

/** Closes what is open, as a consequence of the outcome; a review that never was needs no end. */
export const endReview = (
  { applicationId }: CloseReview,
  { status }: Review,
): Decision<ReviewEvent, never> =>
  status === 'open' ? { accepted: [{ type: 'ReviewClosed', data: { applicationId } }] } : { accepted: [] };
