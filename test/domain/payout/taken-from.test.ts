import { describe, expect, test } from 'vitest';
import { takenFrom } from '../../../domain/payout/taken-from.ts';

describe('a sum taken off the front of 3, 0 and 5', () => {
  const items = [3, 0, 5].map((amountCents, place) => ({ amountCents, place }));
  const amounts = (cents: number) => {
    const { taken, left } = takenFrom(items, cents);
    const told = (some: typeof items) => some.map(({ amountCents, place }) => [place, amountCents]);
    return [told([...taken]), told([...left])];
  };

  test.for([
    [
      'nothing takes nothing',
      0,
      [
        [],
        [
          [0, 3],
          [1, 0],
          [2, 5],
        ],
      ],
    ],
    [
      'a part leaves the rest',
      2,
      [
        [[0, 2]],
        [
          [0, 1],
          [1, 0],
          [2, 5],
        ],
      ],
    ],
    [
      'exactly the first leaves no crumb of it',
      3,
      [
        [[0, 3]],
        [
          [1, 0],
          [2, 5],
        ],
      ],
    ],
    [
      'more goes on with the next',
      4,
      [
        [
          [0, 3],
          [1, 0],
          [2, 1],
        ],
        [[2, 4]],
      ],
    ],
    [
      'too much takes all',
      9,
      [
        [
          [0, 3],
          [1, 0],
          [2, 5],
        ],
        [],
      ],
    ],
  ] as const)('%s: %i', ([, cents, expected]) => {
    expect(amounts(cents)).toEqual(expected);
  });
});
