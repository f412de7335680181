import type { ReviewEvent } from '../../events/review-events.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import type { OpenedReview, Review } from './review.ts';
import {
  isImpartial,
  leadsReview,
  type OnReview,
  theKnownReview,
  type WithOrganisation,
  type WithProgramme,
} from './review-rules.ts';

export type DecideConflict = OnReview & {
  readonly personId: string;
  readonly isConflict: boolean;
  readonly reason: string;
};

const decideConflictRules = {
  'conflict-not-open': ({ personId }, { raisedConflicts }) => raisedConflicts.has(personId),
  'deciding-own-conflict': ({ personId, actorId }) => personId !== actorId,
  'not-leading-committee': leadsReview,
  'keeps-out-of-review': isImpartial,
  'deciding-what-one-raised': ({ personId, actorId }, { raisedConflicts }) =>
    raisedConflicts.get(personId) !== actorId,
} satisfies Rules<DecideConflict, OpenedReview, WithProgramme & WithOrganisation>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const decideConflictRefusals = { ...theKnownReview, ...decideConflictRules };

export type DecideConflictRefusal = keyof typeof decideConflictRefusals;

/**
 * Records what the committee decided about a conflict that was raised: without the person, by chair or deputy, and not by
 * the one who raised it.
 *
 * @see VwVfG § 20 (4)
 */
export const decideConflict = (
  command: DecideConflict,
  state: Review,
  others: WithProgramme & WithOrganisation,
): Decision<ReviewEvent, DecideConflictRefusal> => {
  const review = findOrRefuse(theKnownReview, decideConflictRules, command, state, others);
  if ('refused' in review) return review;
  const { applicationId, personId, isConflict, actorId: decidedBy, reason } = command;
  return {
    accepted: [
      { type: 'ReviewConflictDecided', data: { applicationId, personId, isConflict, decidedBy, reason } },
    ],
  };
};
