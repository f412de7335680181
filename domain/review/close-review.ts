import type { ReviewEvent } from '../../events/review-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Review } from './review.ts';

export type CloseReview = Acting & { readonly applicationId: string };

/** What the office is told when it closes a review that does not exist. */
export const closeReviewRules = {
  'unknown-review': (_command, { committeeId }) => committeeId !== undefined,
} satisfies Rules<CloseReview, Review>;

export type CloseReviewRefusal = keyof typeof closeReviewRules;

/** No more sheets from now on. */
export const closeReview = (
  command: CloseReview,
  review: Review,
): Decision<ReviewEvent, CloseReviewRefusal> =>
  firstBroken(closeReviewRules, command, review, undefined) ?? endReview(command, review);

/** Closes what is open, as a consequence of the outcome; a review that never was needs no end. */
export const endReview = (
  { applicationId }: CloseReview,
  { committeeId, isClosed }: Review,
): Decision<ReviewEvent, never> =>
  committeeId === undefined || isClosed
    ? { accepted: [] }
    : { accepted: [{ type: 'ReviewClosed', data: { applicationId } }] };
