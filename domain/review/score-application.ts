import type { CriterionScore, ReviewEvent } from '../../events/review-events.ts';
import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import type { Programme } from '../programme/programme.ts';
import type { Review } from './review.ts';
import { isReviewOpen, seatInReview } from './review-rules.ts';

export type ScoreApplication = Acting & {
  readonly applicationId: string;
  readonly scores: CriterionScore[];
  readonly comment: string | null;
  /** The version of the application that was read; null where the page did not say. */
  readonly contentVersion: number | null;
};

type Others = {
  readonly programme: Programme;
  readonly organisation: Organisation;
  readonly application: Pick<Application, 'contentVersion'>;
};

const seat = ({ actorId }: ScoreApplication, review: Review, others: Others) =>
  seatInReview(actorId, review, others);

/** In the order in which a member should hear of them. */
export const scoreRules = {
  'unknown-review': (command, review, others) => seat(command, review, others) !== undefined,
  'advisory-seat': (command, review, others) => seat(command, review, others)?.voting === true,
  'conflict-of-interest': ({ actorId }, { conflictedPersonIds }) => !conflictedPersonIds.has(actorId),
  'scoring-own-organisation': ({ actorId }, _review, { organisation }) => !isMember(organisation, actorId),
  'review-closed': isReviewOpen,
  'scored-old-version': ({ contentVersion: read }, _review, { application: { contentVersion } }) =>
    read === null || read === contentVersion || { contentVersion },
  'criterion-scored-twice': ({ scores }) => {
    const twice = scores.find(
      (score, place) => scores.findIndex((s) => s.criterionId === score.criterionId) < place,
    );
    return twice ? { criterionId: twice.criterionId } : true;
  },
  'criterion-unknown': ({ scores }, { criteria }) => {
    const unknown = scores.find(({ criterionId }) => !criteria.has(criterionId));
    return unknown ? { criterionId: unknown.criterionId } : true;
  },
  'criterion-missing': ({ scores }, { criteria }) => {
    const missing = [...criteria.keys()].find((id) => scores.every(({ criterionId }) => criterionId !== id));
    return missing ? { criterionId: missing } : true;
  },
  'points-out-of-range': ({ scores }, { criteria }) => {
    const over = scores.find(
      ({ criterionId, points }) => (points ?? 0) > (criteria.get(criterionId)?.pointsMax ?? 0),
    );
    if (!over) return true;
    return { criterionId: over.criterionId, pointsMax: criteria.get(over.criterionId)?.pointsMax ?? 0 };
  },
} satisfies Rules<ScoreApplication, Review, Others>;

export type ScoreRefusal = keyof typeof scoreRules;

/**
 * Decides whether a committee member's score sheet counts.
 *
 * Whoever acts for the applicant has a conflict without declaring one. A second sheet of the same member is accepted: it
 * replaces the first, which stays in the log. The sheet keeps the version of the application that it speaks of.
 *
 * @param command one entry for each criterion, in whole points, or null points where the criterion does not apply
 * @see VwVfG § 20 on excluded persons
 */
export const scoreApplication = (
  command: ScoreApplication,
  review: Review,
  others: Others,
): Decision<ReviewEvent, ScoreRefusal> => {
  const refusal = firstBroken(scoreRules, command, review, others);
  if (refusal) return refusal;
  const { applicationId, actorId: personId, scores, comment, now: scoredAt } = command;
  const { contentVersion } = others.application;
  const data = { applicationId, personId, scores, comment, scoredAt, contentVersion };
  return { accepted: [{ type: 'ApplicationScored', data }] };
};
