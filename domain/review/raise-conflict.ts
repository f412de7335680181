import type { ReviewEvent } from '../../events/review-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { DeclareConflict } from './declare-conflict.ts';
import type { OpenedReview, Review } from './review.ts';
import { type OnReview, seatInReview, theKnownReview, type WithProgramme } from './review-rules.ts';

export type RaiseConflict = OnReview & {
  /** The member whom it is about. */
  readonly personId: string;
  readonly ground: DeclareConflict['ground'];
  readonly reason: string;
};

const raiseConflictRules = {
  'raised-without-seat': ({ personId }, review, others) =>
    seatInReview(personId, review, others) !== undefined,
  'raised-against-oneself': ({ personId, actorId }) => personId !== actorId,
} satisfies Rules<RaiseConflict, OpenedReview, WithProgramme>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const raiseConflictRefusals = { ...theKnownReview, ...raiseConflictRules };

export type RaiseConflictRefusal = keyof typeof raiseConflictRefusals;

/**
 * Somebody on the committee or in the office says that a member has a conflict of interest.
 *
 * Possible at any time, also after the review is closed. Until it is decided, the member's sheet does not count.
 *
 * @see VwVfG § 20 (4), § 21
 */
export const raiseConflict = (
  command: RaiseConflict,
  state: Review,
  others: WithProgramme,
): Decision<ReviewEvent, RaiseConflictRefusal> => {
  const review = findOrRefuse(theKnownReview, raiseConflictRules, command, state, others);
  if ('refused' in review) return review;
  const { applicationId, personId, actorId: raisedBy, ground, reason } = command;
  if (review.conflictedPersonIds.has(personId) || review.raisedConflicts.has(personId))
    return { accepted: [] };
  return {
    accepted: [{ type: 'ReviewConflictRaised', data: { applicationId, personId, raisedBy, ground, reason } }],
  };
};
