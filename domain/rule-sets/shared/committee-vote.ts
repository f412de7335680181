import type { RuleSet } from '../../../events/rule-set.ts';

/** How a committee comes to a recommendation and a resolution, until the town shows its rules of procedure. */
export const committeeVote: Pick<RuleSet, 'scoreMinBasisPoints' | 'quorumRule' | 'quorumDenominator'> = {
  scoreMinBasisPoints: {
    value: 6_000,
    source: 'Own proposal: 60 % of the points; no minimum of a partnership was found',
    confidence: 'assumed',
  },
  quorumRule: {
    value: 'vwvfg-90-91',
    source: 'VwVfG §§ 90 and 91 as the default; the rules of procedure of the committee were not found',
    confidence: 'assumed',
  },
  quorumDenominator: {
    value: 'all-seats',
    source: 'The stricter reading of VwVfG § 90, under which a resolution holds in every reading',
    confidence: 'assumed',
  },
};
