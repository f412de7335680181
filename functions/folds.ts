import type { AnyAggregate } from '../domain/aggregate.ts';
import { aggregates } from '../domain/audit/state-as-of.ts';
import { fundYear } from '../domain/fund/fund-year.ts';
import { resolutionDay } from '../domain/grant/resolution-day.ts';
import { paying } from '../domain/payout/paying.ts';
import { reviewScores } from '../domain/review/score-facts.ts';

/** Everything that a stream is folded by for a decision: the whole of each family, and parts of some. */
export const folds: readonly AnyAggregate[] = [
  ...Object.values(aggregates),
  ...[fundYear, paying, resolutionDay, reviewScores],
];
