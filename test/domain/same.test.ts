import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSame } from '../../domain/same.ts';

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

test('what says the same is the same in whatever order its fields stand', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => isSame(value, turned(value))));
});

test.each([
  [{ amountCents: 1 }, { amountCents: 2 }],
  [{ a: 1 }, { b: 1 }],
  [
    [1, 2],
    [2, 1],
  ],
  [[{ a: 1 }], [{ a: 1 }, { a: 1 }]],
  [null, {}],
  [undefined, { sources: [] }],
])('%o is not %o', (one, other) => {
  expect(isSame(one, other)).toBe(false);
});
