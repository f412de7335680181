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

  test('400.00 of a new financier lower a share of 2,500.00 of 4,000.00 by 250.00, as ANBest-P 2.1 has it', () => {
    const shared = { ...plan, financing: 'proportional' as const, plannedCostCents: 400_000 };
    const figures = { ...shared, plannedOtherFundsCents: 150_000, eligibleCostCents: 400_000 };
    const finalCents = finalGrantCents({ ...figures, otherFundsCents: 190_000 });
    expect([finalCents, balance(finalCents, 250_000)]).toEqual([
      225_000,
      { refundCents: 25_000, stillPayableCents: 0 },
    ]);
    // Less money from elsewhere makes the share no larger.
    expect(finalGrantCents({ ...figures, otherFundsCents: 110_000 })).toBe(250_000);
  });

  test.for([
    ['deficit', 125_000, 250_000],
    ['deficit', 125_001, 199_999],
    ['proportional', 125_000, 250_000],
    ['proportional', 125_001, 211_538],
    ['fixed-amount', 125_001, 250_000],
  ] as const)(
    '500.00 more of other money alone change nothing, a cent more does: %s, %i → %i',
    ([financing, otherFundsCents, expected]) => {
      const asPlanned = { ...plan, financing, eligibleCostCents: 325_000, ...threshold };
      expect(finalGrantCents({ ...asPlanned, otherFundsCents })).toBe(expected);
    },
  );

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
