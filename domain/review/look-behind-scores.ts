import type { ReviewEvent } from '../../events/review-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import type { Review } from './review.ts';
import { type OnReview, seatInReview, type WithProgramme } from './review-rules.ts';

export type LookBehindScores = OnReview & { readonly reason: string };

type Others = WithProgramme & { readonly organisation: Organisation };

/** In the order in which an office should hear of them. */
export const lookBehindRules = {
  'unknown-review': (_command, { committeeId }) => committeeId !== undefined,
  'look-behind-with-seat': ({ actorId }, review, others) =>
    seatInReview(actorId, review, others) === undefined,
  'look-behind-own-organisation': ({ actorId }, _review, { organisation }) =>
    !isMember(organisation, actorId),
} satisfies Rules<LookBehindScores, Review, Others>;

export type LookBehindRefusal = keyof typeof lookBehindRules;

/** An office opens sealed sheets for itself, for instance after a complaint: possible, with a reason, and on record. */
export const lookBehindScores = (
  command: LookBehindScores,
  review: Review,
  others: Others,
): Decision<ReviewEvent, LookBehindRefusal> => {
  const refusal = firstBroken(lookBehindRules, command, review, others);
  if (refusal) return refusal;
  const { applicationId, actorId: personId, reason } = command;
  if (review.lookedBehindIds.has(personId)) return { accepted: [] };
  return { accepted: [{ type: 'ScoresLookedBehind', data: { applicationId, personId, reason } }] };
};
