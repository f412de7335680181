import type { ReviewEvent } from '../../events/review-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, findOrRefuse } from '../decision.ts';
import type { Programme } from '../programme/programme.ts';
import type { OpenedReview, Review } from './review.ts';
import { seatInReview } from './review-rules.ts';

export type DeclareConflict = Acting & {
  readonly applicationId: string;
  readonly ground: 'member-or-employee' | 'relative' | 'direct-advantage' | 'other';
  readonly note: string | null;
};

type Others = { readonly programme: Programme };

/** The review as those find it who sit on its committee. */
export const theirReview = {
  'unknown-review': (
    { actorId }: DeclareConflict,
    state: Review,
    others: Others,
  ): OpenedReview | undefined =>
    state.status !== 'none' && seatInReview(actorId, state, others) ? state : undefined,
};

export type DeclareConflictRefusal = keyof typeof theirReview;

/**
 * A member steps back from one application: a sheet handed in before no longer counts.
 *
 * Possible at any time, because a conflict that is known late is still a conflict; there is no way back.
 *
 * @see VwVfG § 20
 */
export const declareConflict = (
  command: DeclareConflict,
  state: Review,
  others: Others,
): Decision<ReviewEvent, DeclareConflictRefusal> => {
  const review = findOrRefuse(theirReview, {}, command, state, others);
  if ('refused' in review) return review;
  const { applicationId, actorId: personId, ground, note } = command;
  if (review.conflictedPersonIds.has(personId)) return { accepted: [] };
  return {
    accepted: [{ type: 'ConflictOfInterestDeclared', data: { applicationId, personId, ground, note } }],
  };
};
