import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstRepeated } from '../../domain/repeated.ts';

test.for<readonly [readonly (string | number)[], string | number | undefined]>([
  [[], undefined],
  [['a', 'b'], undefined],
  [['a', 'b', 'b', 'a'], 'b'],
  [['b', 'a', 'b', 'a'], 'b'],
  [[0, 1, 0], 0],
])('of %j what stands there a second time first is %s', ([values, repeated]) =>
  expect(firstRepeated(values)).toBe(repeated),
);

test('nothing is repeated where there are as many different values as places, and only there', () =>
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (values) => {
      expect(firstRepeated(values) === undefined).toBe(new Set(values).size === values.length);
    }),
  ));
