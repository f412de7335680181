import { describe, expect, test } from 'vitest';
import { settledLines } from '../../../domain/settlement/eligible-cost.ts';
import { finalGrantCents, isBelowThreshold } from '../../../domain/settlement/final-grant.ts';
import { settlementOf } from '../../../domain/settlement/settlement.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { grantAfter } from '../../support/granted.ts';
import { paid } from '../../support/payment-facts.ts';
import { accepted, granted, grantedWithoutOwnFunds, lumpSums } from '../../support/payout-facts.ts';
import { lumpSumsOf } from '../../support/plan-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';

const settlement = (...history: PayoutEvent[]) => {
  const { grant, proof, findings, paidCents, plans } = grantAfter(history);
  return settlementOf({ grant: grant!, proof: proof!, findings: findings!, paidCents, plans });
};

test('a line exceeds its plan only by what the check let it exceed', () => {
  const lines = ['fees', 'room'].map((lineId) => ({ lineId, amountCents: 100_000 }));
  const spent = lines.map(({ lineId }) => ({ lineId, recognisedCents: 150_000 }));
  const rule = { lineOverrunBasisPoints: 2_000, lineOverrunOf: 'line' as const };
  const settled = settledLines(lines, rule, spent, [{ lineId: 'room', limitCents: 140_000 }]);
  expect(settled.map(({ limitCents, isAllowedByCheck }) => [limitCents, isAllowedByCheck])).toEqual([
    [120_000, false],
    [140_000, true],
  ]);
});

test.for([
  ['deficit', true, 250_000],
  ['proportional', true, 250_000],
  ['fixed-amount', false, 240_000],
  ['lump-sum', false, 240_000],
] as const)(
  '200.00 less cost than planned change nothing of a %s below 500.00: %s',
  ([financing, isBelow, cents]) => {
    const figures = {
      ...{ financing, grantedCents: 250_000, plannedCostCents: 260_000, plannedGrantCents: 250_000 },
      ...{ plannedOtherFundsCents: 10_000, otherFundsCents: 10_000 },
      ...{ eligibleCostCents: 240_000, deMinimisChangeCents: 50_000 },
    };
    expect([isBelowThreshold(figures), finalGrantCents(figures)]).toEqual([isBelow, cents]);
  },
);

describe('lump sums', () => {
  const flat = (sums: typeof lumpSums | null, verifiedBasis: ReturnType<typeof lumpSumsOf> | null) =>
    settlement(
      ...[granted({ financing: 'lump-sum', lumpSums: sums }), accepted, ...paid('a', 250_000)],
      ...[proved({ receipts: [] }), checked({ findings: [], verifiedBasis })],
    ).eligibleCostCents;

  test('come to what was verified, and to nothing where nothing was or none were agreed', () => {
    expect(flat(lumpSums, lumpSumsOf(20))).toBe(80_000);
    expect([flat(lumpSums, null), flat(null, lumpSumsOf(20))]).toEqual([0, 0]);
  });
});

test('a deficit has no share of the money that was found besides the plan', () => {
  const found = (event: PayoutEvent) =>
    settlement(event, accepted, ...paid('a', 250_000), proved({ otherFundsCents: 107_500 }), checked())
      .explanation.addedFundsShareCents;
  expect([found(granted()), found(granted({ financing: 'proportional' }))]).toEqual([0, 25_000]);
});

test('own money that does not count steps in first for what was given up: 100.00 of own money and 400.00 of others', () => {
  // 500.00 of the planned 2,500.00 were given up; 100.00 more of own money and 400.00 more of others came instead.
  const { finalCents, explanation } = settlement(
    ...[grantedWithoutOwnFunds({ amountCents: 200_000 }), accepted, ...paid('a', 200_000)],
    ...[proved({ otherFundsCents: 125_000, ownFundsCents: 45_000 }), checked()],
  );
  expect([explanation.addedFundsShareCents, finalCents]).toEqual([0, 200_000]);
});
