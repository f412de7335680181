import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareCents, splitCents, sumCents } from '../../domain/money.ts';
import { CENTS_MAX } from '../../events/fields.ts';

describe('a share of an amount', () => {
  test.for([
    [290_000, 250_000, 325_000, 223_077],
    [100, 1, 3, 33],
    [101, 1, 2, 51],
    [1, 1, 2, 1],
    [0, 1, 3, 0],
  ] as const)('%i × %i / %i is %i, half a cent upwards', ([amount, numerator, denominator, share]) => {
    expect(shareCents(amount, numerator, denominator)).toBe(share);
  });

  test('is never more than half a cent off, for any amount a fund can hold', () => {
    const cents = fc.integer({ min: 0, max: CENTS_MAX });
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 1, max: CENTS_MAX }), (amount, part, whole) => {
        fc.pre(part <= whole);
        const exactTwice = 2n * BigInt(amount) * BigInt(part);
        const difference = exactTwice - 2n * BigInt(shareCents(amount, part, whole)) * BigInt(whole);
        expect(difference <= BigInt(whole) && difference >= -BigInt(whole)).toBe(true);
      }),
    );
  });
});

describe('an amount split among weights', () => {
  test.for([
    [250_000, [12_500_000, 1_500_000], [223_214, 26_786]],
    [100, [1, 1, 1], [34, 33, 33]],
    [200, [1, 1, 1], [67, 67, 66]],
    [1, [1, 9], [0, 1]],
    [-100, [1, 1, 1], [-34, -33, -33]],
    [5, [0, 0], [5, 0]],
    [0, [1, 2], [0, 0]],
  ] as const)('%i by %j is %j, of equal remainders the first', ([amount, weights, parts]) => {
    expect(splitCents(amount, weights)).toEqual(parts);
  });

  test('adds up to the cent, no part a cent or more from its exact share, and none below zero', () => {
    const amounts = fc.integer({ min: 0, max: CENTS_MAX });
    const weights = fc.array(fc.integer({ min: 0, max: CENTS_MAX / 10 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(amounts, weights, (amount, given) => {
        const parts = splitCents(amount, given);
        const whole = BigInt(sumCents(given));
        expect(sumCents(parts)).toBe(amount);
        fc.pre(whole > 0n);
        parts.forEach((part, place) => {
          const off = BigInt(part) * whole - BigInt(amount) * BigInt(given[place] ?? 0);
          expect(off < whole && -off < whole && part >= 0).toBe(true);
        });
      }),
    );
  });

  test('of the opposite amount is the opposite, so that a payment and its return cancel out', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: CENTS_MAX }), weights, (amount, given) => {
        const back = splitCents(-amount, given);
        expect(splitCents(amount, given).map((part, place) => part + (back[place] ?? 0))).toEqual(
          given.map(() => 0),
        );
      }),
    );
  });
});

test('nothing adds up to nothing', () => {
  expect(sumCents([])).toBe(0);
});
