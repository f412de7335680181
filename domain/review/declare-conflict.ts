import type { ReviewEvent } from '../../events/review-events.ts';
import type { Acting } from '../aggregate.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { type Programme, seatOf } from '../programme/programme.ts';
import type { Review } from './review.ts';

export type DeclareConflict = Acting & {
  readonly applicationId: string;
  readonly ground: 'member-or-employee' | 'relative' | 'direct-advantage' | 'other';
  readonly note: string | null;
};

type Others = { readonly programme: Programme };

/** In the order in which a member should hear of them. */
export const declareConflictRules = {
  'unknown-review': ({ actorId }, { committeeId }, { programme }) =>
    committeeId !== undefined && seatOf(programme, committeeId, actorId) !== undefined,
} satisfies Rules<DeclareConflict, Review, Others>;

export type DeclareConflictRefusal = keyof typeof declareConflictRules;

/**
 * A member steps back from one application: a sheet handed in before no longer counts.
 *
 * Possible at any time, because a conflict that is known late is still a conflict; there is no way back.
 *
 * @see VwVfG § 20
 */
export const declareConflict = (
  command: DeclareConflict,
  review: Review,
  others: Others,
): Decision<ReviewEvent, DeclareConflictRefusal> => {
  const refusal = firstBroken(declareConflictRules, command, review, others);
  if (refusal) return refusal;
  const { applicationId, actorId: personId, ground, note } = command;
  if (review.conflictedPersonIds.has(personId)) return { accepted: [] };
  return {
    accepted: [{ type: 'ConflictOfInterestDeclared', data: { applicationId, personId, ground, note } }],
  };
};
