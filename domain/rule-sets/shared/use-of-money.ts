import type { RuleSet } from '../../../events/rule-set.ts';

/** Which income counts as the own share. */
export const ownShareCounts: RuleSet['ownShareCounts'] = {
  value: ['own', 'third', 'participant-fees'],
  source: 'Birkenfeld, award criteria of 2024: other money counts as the own share',
  confidence: 'common-practice',
};

/** The usual deadline, in days, for spending money that was paid. */
export const spendWithinDays: RuleSet['spendWithinDays'] = {
  value: 42,
  source: 'ANBest-P 1.4; guide of the partnership Darmstadt: six weeks after the money came in',
  confidence: 'common-practice',
};

/** The usual room for moving money from one line of the plan to another, in basis points of the line. */
export const lineOverrunBasisPoints: RuleSet['lineOverrunBasisPoints'] = {
  value: 2_000,
  source: 'ANBest-P 1.2: up to 20 % where saved elsewhere',
  confidence: 'common-practice',
};
