import type { ReviewEvent } from '../../events/review-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import type { OpenedReview, Review } from './review.ts';
import { type OnReview, seatInReview, theReview, type WithProgramme } from './review-rules.ts';

export type LookBehindScores = OnReview & { readonly reason: string };

type Others = WithProgramme & { readonly organisation: Organisation };

const lookBehindRules = {
  'look-behind-with-seat': ({ actorId }, review, others) =>
    seatInReview(actorId, review, others) === undefined,
  'look-behind-own-organisation': ({ actorId }, _review, { organisation }) =>
    !isMember(organisation, actorId),
} satisfies Rules<LookBehindScores, OpenedReview, Others>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const lookBehindRefusals = { ...theReview, ...lookBehindRules };

export type LookBehindRefusal = keyof typeof lookBehindRefusals;

/** An office opens sealed sheets for itself, for instance after a complaint: possible, with a reason, and on record. */
export const lookBehindScores = (
  command: LookBehindScores,
  state: Review,
  others: Others,
): Decision<ReviewEvent, LookBehindRefusal> => {
  const review = findOrRefuse(theReview, lookBehindRules, command, state, others);
  if ('refused' in review) return review;
  const { applicationId, actorId: personId, reason } = command;
  if (review.lookedBehindIds.has(personId)) return { accepted: [] };
  return { accepted: [{ type: 'ScoresLookedBehind', data: { applicationId, personId, reason } }] };
};
