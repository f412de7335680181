import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareCents, sumCents } from '../../domain/money.ts';
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

test('nothing adds up to nothing', () => {
  expect(sumCents([])).toBe(0);
});
