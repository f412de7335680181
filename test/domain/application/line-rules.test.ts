import { describe, expect, test } from 'vitest';
import { brokenContentRule } from '../../../domain/application/content-rules.ts';
import { planFigures } from '../../../domain/application/finance-plan.ts';
import { lineRules } from '../../../domain/application/line-rules.ts';
import { priceProofFor } from '../../../domain/application/price-proofs.ts';
import type { ApplicationContent } from '../../../events/application-content.ts';
import { contentWith, limitsWith, planWith } from '../../support/content-facts.ts';
import { costLine } from '../../support/plan-facts.ts';

type Plan = ApplicationContent['financePlan'];
type Line = Plan['expenditure'][number];

const line = (amountCents: number, changes: Parameters<typeof costLine>[2] = {}): Line => ({
  ...costLine('material', amountCents, { lineId: 'tent', ...changes }),
});

/** A plan of one line that asks for all of it. */
const planOf = (expenditure: Line, changes: Partial<Plan> = {}): Plan =>
  planWith({ expenditure: [expenditure], income: [], requestedCents: expenditure.amountCents, ...changes });

const check = (financePlan: Plan, limits: Parameters<typeof limitsWith>[0] = {}) =>
  brokenContentRule(contentWith({ financePlan }), limitsWith(limits));

const above1000 = [
  { fromCents: 0, isInclusive: false, offerCount: 1, form: 'informal' as const },
  { fromCents: 100_000, isInclusive: true, offerCount: 3, form: 'written' as const },
];
const offer = { bidder: 'Zeltverleih', amountCents: 100_000, form: 'written' as const };
const look = { ...offer, form: 'informal' as const };
const material = { category: 'material', amountMaxCents: 50_000, rateMaxBasisPoints: null };

const broken = {
  'line-tax-missing': check(planOf(line(100_000), { isInputTaxDeductible: true })),
  'line-tax-too-high': check(planOf(line(11_900, { taxCents: 1_901 }))),
  'kilometre-rate-exceeded': check(planOf(line(2_001, { kilometreCount: 100 })), { kilometreRateCents: 20 }),
  'category-too-high': check(planOf(line(50_001)), { categoryLimits: [material] }),
  'written-offers-missing': check(planOf(line(100_000, { offers: [look, look, look] })), {
    priceProofs: above1000,
  }),
  'price-comparison-missing': check(planOf(line(99_999)), { priceProofs: above1000 }),
} satisfies Record<keyof typeof lineRules, unknown>;

describe('the lines of a plan', () => {
  test('have a test for every rule', () => expect(Object.keys(broken)).toEqual(Object.keys(lineRules)));

  test.for(Object.entries(broken))('are refused with %s', ([code, refusal]) =>
    expect(refusal).toMatchObject({ refused: code }),
  );

  test('may reach every limit exactly', () => {
    expect(check(planOf(line(11_900, { taxCents: 1_900 })))).toBeUndefined();
    const driven = planOf(line(2_000, { kilometreCount: 100 }));
    expect(check(driven, { kilometreRateCents: 20 })).toBeUndefined();
    expect(check(planOf(line(50_000)), { categoryLimits: [material] })).toBeUndefined();
  });

  test('count to their own category only, in a share of the whole cost', () => {
    const other = costLine('fees', 60_000);
    const plan = planWith({ expenditure: [line(50_000), other], income: [], requestedCents: 110_000 });
    expect(check(plan, { categoryLimits: [material] })).toBeUndefined();
    const half = { ...material, amountMaxCents: null, rateMaxBasisPoints: 4_545 };
    expect(check(plan, { categoryLimits: [half] })).toEqual({
      refused: 'category-too-high',
      facts: { category: 'material', limitCents: 49_995 },
    });
    expect(check(plan, { categoryLimits: [{ ...half, rateMaxBasisPoints: 4_546 }] })).toBeUndefined();
  });

  test('may have any rate for a kilometre where none is set', () => {
    expect(check(planOf(line(9_999, { kilometreCount: 1 })), { kilometreRateCents: null })).toBeUndefined();
  });

  test.each([undefined, null])('need their tax where it is deducted: %s', (taxCents) => {
    const lines = [
      { lineId: 'a', amountCents: 100, taxCents: 0 },
      { lineId: 'b', amountCents: 100, taxCents },
    ];
    const plan = { expenditure: lines, isInputTaxDeductible: true };
    expect(lineRules['line-tax-missing'](plan)).toEqual({ lineId: 'b' });
    expect(lineRules['line-tax-missing']({ ...plan, isInputTaxDeductible: false })).toBe(true);
  });

  test('are held to the smaller of sum and share of a category', () => {
    const limit = { ...material, rateMaxBasisPoints: 2_500 };
    expect(check(planOf(line(40_000)), { categoryLimits: [limit] })).toEqual({
      refused: 'category-too-high',
      facts: { category: 'material', limitCents: 10_000 },
    });
  });
});

describe('an applicant who deducts input tax', () => {
  const taxed = line(119_000, { taxCents: 19_000 });

  test('is funded for the net amount only: 1,000.00 of 1,190.00', () => {
    const plan = planOf(taxed, { isInputTaxDeductible: true, requestedCents: 100_000 });
    expect(planFigures(plan)).toMatchObject({ costCents: 100_000, deductedTaxCents: 19_000 });
    expect(check(plan)).toBeUndefined();
    expect(check({ ...plan, requestedCents: 100_001 })).toEqual({
      refused: 'requested-above-cost',
      facts: { costCents: 100_000 },
    });
  });

  test('and one who does not is funded for the gross amount', () => {
    expect(planFigures(planOf(taxed))).toMatchObject({ costCents: 119_000, deductedTaxCents: 0 });
    expect(check(planOf(taxed, { isInputTaxDeductible: false }))).toBeUndefined();
  });
});

describe('offers', () => {
  const withOffers = (amountCents: number, changes: Parameters<typeof line>[1], isInclusive = true) =>
    check(planOf(line(amountCents, changes)), {
      priceProofs: above1000.map((rule) => (rule.fromCents === 0 ? rule : { ...rule, isInclusive })),
    });

  test('of exactly 1,000.00 are asked for in writing only where the rules say that the threshold counts', () => {
    expect(withOffers(100_000, { offers: [look] }, false)).toBeUndefined();
    expect(withOffers(100_000, { offers: [look] }, true)).toEqual({
      refused: 'written-offers-missing',
      facts: { lineId: 'tent', offerCount: 3, missingCount: 3 },
    });
    expect(withOffers(100_001, { offers: [offer, offer] }, false)).toMatchObject({
      facts: { missingCount: 1 },
    });
    expect(withOffers(100_001, { offers: [offer, offer, offer] })).toBeUndefined();
  });

  test('are those of the highest threshold, in whatever order the rules name them', () => {
    const rule = (fromCents: number, isInclusive: boolean) => ({
      ...{ fromCents, isInclusive, offerCount: 1, form: 'informal' as const },
    });
    const [from50, above50, from100] = [rule(50, true), rule(50, false), rule(100, true)];
    for (const rules of [
      [from50, above50, from100],
      [from100, above50, from50],
      [above50, from100, from50],
    ]) {
      expect([49, 50, 51, 99, 100].map((cents) => priceProofFor(cents, rules))).toEqual([
        ...[undefined, from50, above50, above50, from100],
      ]);
    }
  });

  test('in writing also count where an informal look is enough, and a reason stands for all of them', () => {
    expect(withOffers(99_999, { offers: [offer] })).toBeUndefined();
    expect(withOffers(250_000, { offersWaivedBecause: 'Nur eine Bühne passt' })).toBeUndefined();
    expect(withOffers(250_000, { offersWaivedBecause: '  ' })).toMatchObject({ facts: { missingCount: 3 } });
  });

  test('are measured by what is funded, so net where input tax is deducted', () => {
    const plan = planOf(line(118_900, { taxCents: 18_901 }), {
      isInputTaxDeductible: true,
      requestedCents: 99_999,
    });
    expect(check(plan, { priceProofs: above1000 })).toMatchObject({ refused: 'price-comparison-missing' });
  });
});
