import type { ExactShare } from '../../events/exact-share.ts';
import type { ReviewEvent } from '../../events/review-events.ts';
import type { Aggregate } from '../aggregate.ts';
import { type Fraction, toExact } from '../fraction.ts';
import { countedSheets } from './counted-sheets.ts';
import { type ReviewRow, reviewRow } from './review-row.ts';
import { scoreResult } from './score-mean.ts';

/** A decision needs neither when nor by whom. */
const nowhere = { stream: '', revision: 0, index: 0, recordedAt: '', actor: '' };

/** The scores of a review as a decision may look at them: the same fold as people see, without times. */
export const reviewScores: Aggregate<ReviewRow, ReviewEvent> = {
  family: 'review',
  part: 'scores',
  initial: reviewRow.initial,
  evolve: (row, event) => reviewRow.project(row, { event, ...nowhere }),
};

const exact = (share: Fraction | undefined): ExactShare | null => (share ? toExact(share) : null);

/** What the sheets that count come to, as facts to be recorded: exact, so that the order that follows is that of the ranking. */
export const scoreFacts = (review: ReviewRow, memberIds: ReadonlySet<string>) => {
  const { mean, firstCriterion } = scoreResult(review.criteria, countedSheets(review, memberIds));
  return { meanShare: exact(mean), firstCriterionShare: exact(firstCriterion) };
};
