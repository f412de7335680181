import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundInTurn } from '../../../domain/fund/round-in-turn.ts';
import { inRank, movesUp } from '../../../domain/fund/waiting-list.ts';
import { sumCents } from '../../../domain/money.ts';
import { exactly, waiting } from '../../support/fund-facts.ts';

const ids = (moves: readonly { applicationId: string; amountCents: number }[]) =>
  moves.map(({ applicationId, amountCents }) => [applicationId.slice(4, 5), amountCents]);

describe('moving up', () => {
  const free = (cents: number) => () => cents;
  const three = [waiting('a', 350_000, 80), waiting('b', 200_000, 90), waiting('c', 100_000, 70)];

  test('goes by rank, the last with what is left', () => {
    expect(ids(movesUp(three, free(200_000)))).toEqual([['b', 200_000]]);
    expect(ids(movesUp(three, free(300_000)))).toEqual([
      ['b', 200_000],
      ['a', 100_000],
    ]);
    expect(ids(movesUp(three, free(650_000)))).toEqual([
      ['b', 200_000],
      ['a', 350_000],
      ['c', 100_000],
    ]);
    expect(movesUp(three, free(0))).toEqual([]);
  });

  test.for([
    [
      'each from the money of its own round',
      90,
      100_000,
      80,
      200_000,
      [
        ['a', 100_000],
        ['b', 200_000],
      ],
    ],
    [
      'the second with what the first leaves of its own',
      90,
      100_000,
      80,
      450_000,
      [
        ['a', 100_000],
        ['b', 300_000],
      ],
    ],
    ['nobody from the money of another round', 90, 200_000, 80, 100_000, [['a', 150_000]]],
    [
      'what the first takes is gone for the second, too',
      70,
      100_000,
      80,
      100_000,
      [
        ['b', 100_000],
        ['a', 50_000],
      ],
    ],
    [
      'more than the smaller round has, and nothing is left in it',
      70,
      100_000,
      80,
      200_000,
      [['b', 200_000]],
    ],
  ] as const)('of two rounds with different money: %s', ([, meanOfA, askedByA, meanOfB, askedByB, moves]) => {
    const freeIn: Readonly<Record<string, number>> = { 'round-1': 150_000, 'round-2': 400_000 };
    const list = [waiting('a', askedByA, meanOfA), waiting('b', askedByB, meanOfB, { roundId: 'round-2' })];
    expect(ids(movesUp(list, (roundId) => freeIn[roundId] ?? 0))).toEqual(moves);
  });

  test('ranks by mean, first criterion, complete submission and id', () => {
    const order = [
      waiting('h', 1, 90),
      waiting('g', 1, 80, { firstCriterionShare: exactly(2, 5) }),
      waiting('f', 1, 80, { firstCriterionShare: exactly(1, 5), completeAt: '2024-01-01T00:00:00.000Z' }),
      waiting('e', 1, 80, { firstCriterionShare: exactly(1, 5), completeAt: '2024-01-02T00:00:00.000Z' }),
      waiting('i', 1, 80, { firstCriterionShare: exactly(1, 5), completeAt: '2024-01-02T00:00:00.000Z' }),
      waiting('a', 1, null),
    ];
    expect(inRank(order.toReversed())).toEqual(order);
  });

  test('never gives more than is free, whoever waits in whatever order', () => {
    const entry = fc.tuple(fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), fc.nat(1_000_000), (entries, cents) => {
        const list = entries.map(([requested, mean], place) => waiting(`${place}`, requested, mean));
        const moves = movesUp(list, free(cents));
        expect(movesUp(list.toReversed(), free(cents))).toEqual(moves);
        const wanted = sumCents(list.map(({ requestedCents }) => requestedCents));
        expect(sumCents(moves.map(({ amountCents }) => amountCents))).toBe(Math.min(cents, wanted));
      }),
    );
  });
});

test('whoever waits competes for the money of the rounds whose deadline has passed', () => {
  const rounds = [
    { roundId: 'one', closesAt: '2024-01-15T23:00:00.000Z', quotaBasisPoints: 5_000 },
    { roundId: 'two', closesAt: '2024-04-15T22:00:00.000Z', quotaBasisPoints: 7_500 },
    { roundId: 'three', closesAt: '2024-07-15T22:00:00.000Z', quotaBasisPoints: 10_000 },
  ];
  expect(roundInTurn(rounds, 'one', '2024-02-05T18:00:00.000Z')).toBe('one');
  expect(roundInTurn(rounds, 'one', '2024-04-15T22:00:00.000Z')).toBe('two');
  expect(roundInTurn(rounds, 'one', '2024-12-01T18:00:00.000Z')).toBe('three');
  expect(roundInTurn(rounds, 'three', '2024-02-05T18:00:00.000Z')).toBe('three');
  expect(roundInTurn(rounds, 'three', '2024-05-05T18:00:00.000Z')).toBe('three');
  expect(roundInTurn(rounds, 'unknown', '2024-12-01T18:00:00.000Z')).toBe('unknown');
  expect(roundInTurn(rounds, 'unknown', '2024-02-05T18:00:00.000Z')).toBe('unknown');
});
