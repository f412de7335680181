import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balance, finalGrantCents, type SettlementFigures } from '../../../domain/settlement/final-grant.ts';

/** A project of 3,250 euro with 750 of other money and a grant of 2,500, paid in full. */
const plan = {
  grantedCents: 250_000,
  plannedGrantCents: 250_000,
  plannedCostCents: 325_000,
  plannedOtherFundsCents: 75_000,
  otherFundsCents: 75_000,
  deMinimisChangeCents: null,
};

type Row = readonly [
  financing: SettlementFigures['financing'],
  eligibleCostCents: number,
  changes: Partial<SettlementFigures>,
  finalCents: number,
  refundCents: number,
];

const threshold = { deMinimisChangeCents: 50_000 };
const moreThirdMoney = { otherFundsCents: 85_000 };

describe('lower cost under three ways of financing', () => {
  test.for<Row>([
    ['deficit', 290_000, {}, 215_000, 35_000],
    ['proportional', 290_000, {}, 223_077, 26_923],
    ['fixed-amount', 290_000, {}, 250_000, 0],
    ['deficit', 290_000, moreThirdMoney, 205_000, 45_000],
    ['fixed-amount', 290_000, moreThirdMoney, 250_000, 0],
    ['fixed-amount', 230_000, {}, 230_000, 20_000],
    ['deficit', 230_000, {}, 155_000, 95_000],
    ['deficit', 290_000, threshold, 250_000, 0],
    ['deficit', 230_000, threshold, 155_000, 95_000],
    ['proportional', 290_000, threshold, 250_000, 0],
    ['fixed-amount', 230_000, threshold, 230_000, 20_000],
    ['deficit', 275_000, threshold, 250_000, 0],
    ['deficit', 274_999, threshold, 199_999, 50_001],
  ])('%s: %i cents spent, %o → %i final, %i back', ([financing, eligible, changes, final, refund]) => {
    const finalCents = finalGrantCents({ ...plan, financing, eligibleCostCents: eligible, ...changes });
    expect(finalCents).toBe(final);
    expect(balance(finalCents, 250_000)).toEqual({ refundCents: refund, stillPayableCents: 0 });
  });

  test('other money above the cost leaves nothing of the grant', () => {
    const figures = { ...plan, financing: 'deficit' as const, eligibleCostCents: 60_000 };
    expect(finalGrantCents(figures)).toBe(0);
  });

  test('a share of a plan without cost is nothing', () => {
    const figures = { ...plan, financing: 'proportional' as const, eligibleCostCents: 0 };
    expect(finalGrantCents({ ...figures, plannedCostCents: 0 })).toBe(0);
  });
});

const cents = () => fc.integer({ min: 0, max: 100_000_000 });
const figures = fc.record<SettlementFigures>({
  financing: fc.constantFrom('deficit', 'fixed-amount', 'proportional', 'lump-sum'),
  grantedCents: cents(),
  plannedGrantCents: cents(),
  plannedCostCents: cents(),
  plannedOtherFundsCents: cents(),
  eligibleCostCents: cents(),
  otherFundsCents: cents(),
  deMinimisChangeCents: fc.option(cents(), { nil: null }),
});

describe('whatever the figures', () => {
  test('the final grant is whole cents, at least nothing and at most what was granted', () => {
    fc.assert(
      fc.property(figures, (any) => {
        const finalCents = finalGrantCents(any);
        return Number.isInteger(finalCents) && finalCents >= 0 && finalCents <= any.grantedCents;
      }),
    );
  });

  test('what was paid is the final grant and the refund; what is missing is still paid', () => {
    fc.assert(
      fc.property(figures, cents(), (any, paidCents) => {
        const finalCents = finalGrantCents(any);
        const { refundCents, stillPayableCents } = balance(finalCents, paidCents);
        expect(paidCents - refundCents + stillPayableCents).toBe(finalCents);
        expect(Math.min(refundCents, stillPayableCents)).toBe(0);
        if (paidCents >= finalCents) expect(refundCents + finalCents).toBe(paidCents);
      }),
    );
  });

  test('spending more never lowers the final grant', () => {
    fc.assert(
      fc.property(figures, cents(), (any, moreCents) => {
        const before = { ...any, deMinimisChangeCents: null };
        const after = { ...before, eligibleCostCents: any.eligibleCostCents + moreCents };
        return finalGrantCents(after) >= finalGrantCents(before);
      }),
    );
  });
});
