import type { InterestRule } from '../../events/rules/grant-rules.ts';
import type { Grant } from '../payout/grant-in-force.ts';

/**
 * The rule by which money of this grant bears interest; undefined where it bears none.
 *
 * The statute speaks of administrative acts: a contract bears interest only where its rules say so.
 *
 * @see VwVfG § 49a (3) and (4)
 */
export const interestRuleOf = (grant: Pick<Grant, 'instrument' | 'terms'>): InterestRule | undefined => {
  const rule = grant.terms.interest;
  if (!rule) return undefined;
  return grant.instrument === 'bescheid' || rule.basis === 'contract' ? rule : undefined;
};
