import type { ReviewEvent } from '../../events/review-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { DeclareConflict } from './declare-conflict.ts';
import type { Review } from './review.ts';
import { knowsReview, type OnReview, seatInReview, type WithProgramme } from './review-rules.ts';

export type RaiseConflict = OnReview & {
  /** The member whom it is about. */
  readonly personId: string;
  readonly ground: DeclareConflict['ground'];
  readonly reason: string;
};

/** In the order in which whoever raises it should hear of them. */
export const raiseConflictRules = {
  'unknown-review': knowsReview,
  'raised-without-seat': ({ personId }, review, others) =>
    seatInReview(personId, review, others) !== undefined,
  'raised-against-oneself': ({ personId, actorId }) => personId !== actorId,
} satisfies Rules<RaiseConflict, Review, WithProgramme>;

export type RaiseConflictRefusal = keyof typeof raiseConflictRules;

/**
 * Somebody on the committee or in the office says that a member has a conflict of interest.
 *
 * Possible at any time, also after the review is closed. Until it is decided, the member's sheet does not count.
 *
 * @see VwVfG § 20 (4), § 21
 */
export const raiseConflict = (
  command: RaiseConflict,
  review: Review,
  others: WithProgramme,
): Decision<ReviewEvent, RaiseConflictRefusal> => {
  const refusal = firstBroken(raiseConflictRules, command, review, others);
  if (refusal) return refusal;
  const { applicationId, personId, actorId: raisedBy, ground, reason } = command;
  if (review.conflictedPersonIds.has(personId) || review.raisedConflicts.has(personId))
    return { accepted: [] };
  return {
    accepted: [{ type: 'ReviewConflictRaised', data: { applicationId, personId, raisedBy, ground, reason } }],
  };
};
