import { expect, test } from 'vitest';
import { grantTerms } from '../../../domain/grant/grant-terms.ts';
import type { RuleSet } from '../../../events/rule-set.ts';
import { rules } from '../../support/town.ts';

/** The rules of the town, some of them with another value. */
const withValues = (values: { readonly [Rule in keyof RuleSet]?: unknown }): RuleSet => {
  const changed = Object.entries(values).map(([rule, value]) => [
    rule,
    { ...(rules[rule as keyof RuleSet] as object), value },
  ]);
  return { ...rules, ...Object.fromEntries(changed) };
};
const termsWith = (values: Parameters<typeof withValues>[0]) =>
  grantTerms(withValues(values), { year: 2025 });

test('the last day for payments is a day of the year of the fund, or none', () => {
  expect(termsWith({ payUntilMonthDay: '12-15' }).payUntilOn).toBe('2025-12-15');
  expect(termsWith({ payUntilMonthDay: null }).payUntilOn).toBeNull();
});

test('proofs of a price are asked for with the proof only where the rules do not ask with the application', () => {
  const priceProofs = [{ fromCents: 100_000, isInclusive: true, offerCount: 3, form: 'written' }];
  expect(termsWith({ priceProofs, priceProofsWith: 'proof' }).priceProofs).toEqual(priceProofs);
  expect(termsWith({ priceProofs, priceProofsWith: 'application' }).priceProofs).toEqual([]);
});
