import { compare, type Fraction } from './fraction.ts';
import { inText } from './text-order.ts';

/** What the order of applications by their scores is made of; shares are undefined where no sheet counts. */
export type Rankable = {
  readonly applicationId: string;
  /** When it was complete: the submission, or the last answer to a question of the office. */
  readonly completeAt: string;
  readonly mean: Fraction | undefined;
  /** The mean of the first criterion alone. */
  readonly firstCriterion: Fraction | undefined;
};

const descending = (a: Fraction | undefined, b: Fraction | undefined): number => {
  if (a && b) return compare(b, a);
  return a ? -1 : b ? 1 : 0;
};

/**
 * The one order of applications, in the ranking of a round and on the waiting list of a fund.
 *
 * By mean, then by the first criterion, then by the earlier complete submission; the id last, so that nothing is left to
 * chance.
 */
export const byRank = (a: Rankable, b: Rankable): number =>
  descending(a.mean, b.mean) ||
  descending(a.firstCriterion, b.firstCriterion) ||
  inText(a.completeAt, b.completeAt) ||
  inText(a.applicationId, b.applicationId);
