import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenContentRule } from '../../../domain/application/content-rules.ts';
import { planFigures } from '../../../domain/application/finance-plan.ts';
import { shareAtLeastCents, shareAtMostCents, sumCents } from '../../../domain/money.ts';
import { contentWith, limitsWith, planWith } from '../../support/content-facts.ts';
import { costLine } from '../../support/plan-facts.ts';

const cents = fc.oneof(fc.integer({ min: 0, max: 500_000 }), fc.integer({ min: 0, max: 100_000_000_000 }));
const expenditure = fc.array(
  fc
    .record({ category: fc.constantFrom('fees', 'material'), amountCents: cents })
    .map(({ category, amountCents }) => costLine(category, amountCents, { lineId: 'line' })),
  { minLength: 1, maxLength: 8 },
);
const income = fc.array(
  fc.record({
    kind: fc.constantFrom('own' as const, 'third' as const, 'participant-fees' as const),
    label: fc.constant('x'),
    status: fc.constantFrom('requested' as const, 'confirmed' as const),
    amountCents: cents,
  }),
  { maxLength: 6 },
);
const plan = fc.record({ expenditure, income, requestedCents: cents, lumpSumBasis: fc.constant(null) });
/** Plans of which many balance: what is missing is asked for. */
const balancedOften = fc.tuple(plan, fc.boolean()).map(([given, isBalanced]) => {
  const { costCents, differenceCents, requestedCents } = planFigures(given);
  const missingCents = requestedCents - differenceCents;
  return isBalanced && missingCents >= 0 && missingCents <= costCents
    ? { ...given, requestedCents: missingCents }
    : given;
});

test('a plan that does not balance to the cent is never accepted', () => {
  fc.assert(
    fc.property(balancedOften, (given) => {
      const incomeCents = sumCents(given.income.map(({ amountCents }) => amountCents)) + given.requestedCents;
      const costCents = sumCents(given.expenditure.map(({ amountCents }) => amountCents));
      const refusal = brokenContentRule(contentWith({ financePlan: planWith(given) }), limitsWith());
      expect(refusal === undefined && incomeCents !== costCents).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});

test('whoever asks for what the refusal allows is not refused for the same again', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.integer({ min: 0, max: 10_000 }),
      (costCents, rateMaxBasisPoints) => {
        const limitCents = shareAtMostCents(costCents, rateMaxBasisPoints, 10_000);
        const ownCents = costCents - limitCents;
        const financePlan = planWith({
          expenditure: [costLine('fees', costCents)],
          income: [{ kind: 'own', label: 'x', status: 'confirmed', amountCents: ownCents }],
          requestedCents: limitCents,
        });
        const limits = limitsWith({
          amountMinCents: 0,
          rateMaxBasisPoints,
          ownShareBasisPoints: 10_000 - rateMaxBasisPoints,
          ownShareCounts: ['own'],
        });
        expect(brokenContentRule(contentWith({ financePlan }), limits)).toBeUndefined();
        expect(ownCents).toBe(shareAtLeastCents(costCents, 10_000 - rateMaxBasisPoints, 10_000));
      },
    ),
  );
});

test('tax that comes back is never funded, however it is spread over the lines', () => {
  const line = fc.record({
    category: fc.constantFrom('fees', 'material'),
    label: fc.constant('x'),
    amountCents: fc.integer({ min: 0, max: 500_000 }),
    taxPercent: fc.constantFrom(0, 7, 19),
  });
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 500_000 }),
      (lines, above) => {
        const given = lines.map(({ taxPercent, ...each }, place) => ({
          ...costLine('fees', each.amountCents, each),
          lineId: `line-${place}`,
          taxCents: shareAtMostCents(each.amountCents, taxPercent, 100 + taxPercent),
        }));
        const netCents = sumCents(given.map(({ amountCents, taxCents }) => amountCents - taxCents));
        const planOf = (requestedCents: number) =>
          planWith({ expenditure: given, income: [], requestedCents, isInputTaxDeductible: true });
        const check = (requestedCents: number) =>
          brokenContentRule(contentWith({ financePlan: planOf(requestedCents) }), limitsWith());
        if (netCents > 0) expect(check(netCents)).toBeUndefined();
        expect(check(netCents + above + 1)?.refused).toBe('requested-above-cost');
      },
    ),
  );
});
