import type { ReviewEvent } from '../../events/review-events.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import type { Review } from './review.ts';
import {
  isImpartial,
  knowsReview,
  leadsReview,
  type OnReview,
  type WithOrganisation,
  type WithProgramme,
} from './review-rules.ts';

export type DecideConflict = OnReview & {
  readonly personId: string;
  readonly isConflict: boolean;
  readonly reason: string;
};

/** In the order in which whoever decides should hear of them. */
export const decideConflictRules = {
  'unknown-review': knowsReview,
  'conflict-not-open': ({ personId }, { raisedConflicts }) => raisedConflicts.has(personId),
  'deciding-own-conflict': ({ personId, actorId }) => personId !== actorId,
  'not-leading-committee': leadsReview,
  'keeps-out-of-review': isImpartial,
  'deciding-what-one-raised': ({ personId, actorId }, { raisedConflicts }) =>
    raisedConflicts.get(personId) !== actorId,
} satisfies Rules<DecideConflict, Review, WithProgramme & WithOrganisation>;

export type DecideConflictRefusal = keyof typeof decideConflictRules;

/**
 * Records what the committee decided about a conflict that was raised: without the person, by chair or deputy, and not by
 * the one who raised it.
 *
 * @see VwVfG § 20 (4)
 */
export const decideConflict = (
  command: DecideConflict,
  review: Review,
  others: WithProgramme & WithOrganisation,
): Decision<ReviewEvent, DecideConflictRefusal> => {
  const refusal = firstBroken(decideConflictRules, command, review, others);
  if (refusal) return refusal;
  const { applicationId, personId, isConflict, actorId: decidedBy, reason } = command;
  return {
    accepted: [
      { type: 'ReviewConflictDecided', data: { applicationId, personId, isConflict, decidedBy, reason } },
    ],
  };
};
