import fc from 'fast-check';
import { expect, inject, test } from 'vitest';

const seedOf = (message: string) => Number(/seed: (-?\d+)/.exec(message)?.[1]);

const messageOf = (check: () => void): string => {
  try {
    check();
  } catch (error) {
    return String(error);
  }
  throw new Error('the property holds');
};

const failing = () => fc.assert(fc.property(fc.nat(), (drawn) => drawn < 0));

test('a property that fails names the seed of the run, which draws the same again', () => {
  expect(seedOf(messageOf(failing))).toBe(inject('seed'));
  const drawn = () => fc.sample(fc.nat(), { seed: inject('seed'), numRuns: 5 });
  const seen: number[] = [];
  fc.assert(
    fc.property(fc.nat(), (value) => {
      seen.push(value);
    }),
  );
  expect(seen.slice(0, 5)).toEqual(drawn());
});
