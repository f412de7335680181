import type { ReviewEvent } from '../../events/review-events.ts';
import type { Aggregate } from '../aggregate.ts';
import { countedSheets } from './counted-sheets.ts';
import type { Fraction } from './fraction.ts';
import { type ReviewRow, reviewRow } from './review-row.ts';
import { scoreResult } from './score-mean.ts';

/** A decision needs neither when nor by whom. */
const nowhere = { stream: '', revision: 0, index: 0, recordedAt: '', actor: '' };

/** The scores of a review as a decision may look at them: the same fold as people see, without times. */
export const reviewScores: Aggregate<ReviewRow, ReviewEvent> = {
  family: 'review',
  initial: reviewRow.initial,
  evolve: (row, event) => reviewRow.project(row, { event, ...nowhere }),
};

const PARTS = 1_000_000_000_000n;

const parts = (share: Fraction | undefined): number | null =>
  share ? Number((share.numerator * PARTS) / share.denominator) : null;

/** What the sheets that count come to, as facts to be recorded. */
export const scoreFacts = (review: ReviewRow, memberIds: ReadonlySet<string>) => {
  const { mean, firstCriterion } = scoreResult(review.criteria, countedSheets(review, memberIds));
  return { meanShare: parts(mean), firstCriterionShare: parts(firstCriterion) };
};
