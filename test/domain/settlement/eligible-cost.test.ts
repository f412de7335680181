import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  eligibleCostCents as costOf,
  overPlanCents,
  settledLines,
} from '../../../domain/settlement/eligible-cost.ts';

const eligibleCostCents = (
  plan: Parameters<typeof settledLines>[0],
  lineOverrunBasisPoints: number,
  spentLines: Parameters<typeof settledLines>[2],
  lineOverrunOf: 'line' | 'plan' = 'line',
) => costOf(settledLines(plan, { lineOverrunBasisPoints, lineOverrunOf }, spentLines));

const lines = [
  { lineId: 'fees', amountCents: 180_000 },
  { lineId: 'room', amountCents: 45_000 },
  { lineId: 'material', amountCents: 100_000 },
];
const spent = (fees: number, room: number, material: number) => [
  { lineId: 'fees', recognisedCents: fees },
  { lineId: 'room', recognisedCents: room },
  { lineId: 'material', recognisedCents: material },
];

describe('the cost that counts', () => {
  test.for([
    ['as planned', spent(180_000, 45_000, 100_000), 325_000],
    ['less everywhere', spent(150_000, 40_000, 100_000), 290_000],
    ['a line over by a fifth, saved elsewhere', spent(160_000, 54_000, 100_000), 314_000],
    [
      'a line over by more than a fifth: the rest is not recognised',
      spent(150_000, 54_001, 100_000),
      304_000,
    ],
    [
      'every line over by a fifth: not more than the plan as a whole',
      spent(216_000, 54_000, 120_000),
      325_000,
    ],
    ['several receipts to a line', [...spent(100_000, 0, 0), ...spent(80_000, 0, 0)], 180_000],
    ['a line that the plan does not have', [{ lineId: 'travel', recognisedCents: 5_000 }], 0],
    ['nothing at all', [], 0],
  ] as const)('%s', ([, receipts, expected]) => {
    expect(eligibleCostCents(lines, 2_000, receipts)).toBe(expected);
  });

  test('a part of a cent of the overrun does not count', () => {
    const odd = [
      { lineId: 'fees', amountCents: 103 },
      { lineId: 'room', amountCents: 100 },
    ];
    expect(eligibleCostCents(odd, 2_000, [{ lineId: 'fees', recognisedCents: 200 }])).toBe(123);
  });

  test('says line by line what was planned, claimed, recognised and counted', () => {
    const room = { lineId: 'room', claimedCents: 60_000, recognisedCents: 56_000 };
    const [, settledRoom] = settledLines(lines, { lineOverrunBasisPoints: 2_000, lineOverrunOf: 'line' }, [
      room,
    ]);
    expect(settledRoom).toEqual({
      ...{ lineId: 'room', plannedCents: 45_000, claimedCents: 60_000, recognisedCents: 56_000 },
      ...{ limitCents: 54_000, eligibleCents: 54_000, isAllowedByCheck: false },
    });
  });

  test('lets a line exceed its plan by a fifth of the whole plan, where the rules say so', () => {
    expect(eligibleCostCents(lines, 2_000, spent(100_000, 110_000, 100_000), 'plan')).toBe(310_000);
    expect(eligibleCostCents(lines, 2_000, spent(100_000, 110_001, 100_000), 'plan')).toBe(310_000);
    expect(eligibleCostCents(lines, 2_000, spent(100_000, 110_000, 100_000), 'line')).toBe(254_000);
  });

  test('names what goes beyond the plan as a whole', () => {
    const over = settledLines(
      lines,
      { lineOverrunBasisPoints: 2_000, lineOverrunOf: 'line' },
      spent(216_000, 54_000, 120_000),
    );
    expect(overPlanCents(over)).toBe(65_000);
  });

  test('is never more than was recognised, nor than was planned', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 10_000 }), (planned, paid, overrun) => {
        const plan = planned.map((amountCents, place) => ({ lineId: `line-${place}`, amountCents }));
        const receipts = paid.map((recognisedCents, place) => ({
          lineId: `line-${place % 4}`,
          recognisedCents,
        }));
        const eligible = eligibleCostCents(plan, overrun, receipts);
        const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
        return eligible <= sum(planned) && eligible <= sum(paid);
      }),
    );
  });
});
