import type { Seat } from '../../events/programme-events.ts';
import type { CriterionScore, ReviewEvent } from '../../events/review-events.ts';
import type { Acting } from '../aggregate.ts';
import type { Application } from '../application/application.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { isMember, type Organisation } from '../organisation/organisation.ts';
import type { Programme } from '../programme/programme.ts';
import { firstRepeated } from '../repeated.ts';
import type { OpenedReview, Review } from './review.ts';
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
  readonly application: Application;
};

/** What a member of the committee scores, from their seat. */
type Scored = OpenedReview & { readonly seat: Seat; readonly contentVersion: number };

const theScored = {
  'unknown-review': ({ actorId }: ScoreApplication, review: Review, others: Others): Scored | undefined => {
    if (review.status === 'none') return undefined;
    const seat = seatInReview(actorId, review, others);
    const { application } = others;
    if (!seat || application.status === 'none') return undefined;
    return { ...review, seat, contentVersion: application.contentVersion };
  },
};

const scoreRules = {
  'advisory-seat': (_command, { seat }) => seat.voting,
  'conflict-of-interest': ({ actorId }, { conflictedPersonIds }) => !conflictedPersonIds.has(actorId),
  'scoring-own-organisation': ({ actorId }, _review, { organisation }) => !isMember(organisation, actorId),
  'review-closed': isReviewOpen,
  'scored-old-version': ({ contentVersion: read }, { contentVersion }) =>
    read === null || read === contentVersion || { contentVersion },
  'criterion-scored-twice': ({ scores }) => {
    const twice = firstRepeated(scores.map(({ criterionId }) => criterionId));
    return twice === undefined || { criterionId: twice };
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
} satisfies Rules<ScoreApplication, Scored, Others>;

/** Everything that it is refused for, in the order in which a person hears of it. */
export const scoreRefusals = { ...theScored, ...scoreRules };

export type ScoreRefusal = keyof typeof scoreRefusals;

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
  const scored = findOrRefuse(theScored, scoreRules, command, review, others);
  if ('refused' in scored) return scored;
  const { applicationId, actorId: personId, scores, comment, now: scoredAt } = command;
  const { contentVersion } = scored;
  const data = { applicationId, personId, scores, comment, scoredAt, contentVersion };
  return { accepted: [{ type: 'ApplicationScored', data }] };
};
