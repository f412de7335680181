import type { RuleSet } from '../../events/rule-set.ts';
import type { Fund, FundRound } from '../fund/fund.ts';

/** The round of the fund that takes applications next, at a moment: the first whose deadline lies ahead, of rounds in that order. */
export const nextRound = ({ rounds }: Pick<Fund, 'rounds'>, now: string): FundRound | undefined =>
  [...rounds.values()].find(({ closesAt }) => now < closesAt);

/**
 * The round that a draft goes into: its own in time, the next one where the rules move what is late; undefined: too late.
 *
 * Late is late to the second: a round takes what arrives before `closesAt`.
 */
export const roundOfSubmission = (
  meant: FundRound,
  fund: Pick<Fund, 'rounds'>,
  rules: Pick<RuleSet, 'lateSubmission'> | undefined,
  now: string,
): FundRound | undefined => {
  if (now < meant.closesAt) return meant;
  return rules?.lateSubmission.value === 'next-round' ? nextRound(fund, now) : undefined;
};
