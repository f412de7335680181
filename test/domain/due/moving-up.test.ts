import { describe, expect, test } from 'vitest';
import { changedMoves } from '../../../domain/due/moving-up.ts';
import { waitingListRow } from '../../../domain/fund/waiting-list-row.ts';
import { followUps } from '../../../functions/registry.ts';
import {
  application,
  fundClosed,
  fundOpened,
  reserved,
  roundOpened,
  waiting,
  waits,
} from '../../support/fund-facts.ts';
import { rowOf } from '../../support/rows.ts';

/** Half of 37,000.00 is given away; the rest is for round 2, whose deadline is Mon 15 April. */
const facts = [
  fundOpened({ allocatedCents: 3_700_000 }),
  roundOpened({ quotaBasisPoints: 5_000 }),
  roundOpened({ roundId: 'round-2', deadlineOn: '2024-04-15', closesAt: '2024-04-15T22:00:00.000Z' }),
  reserved('a', 1_850_000),
  waits('f', 350_000, 74),
];
const proposed = {
  type: 'MoveUpProposed' as const,
  data: {
    ...{ fundId: 'aktionsfonds-2024', freeCents: 1_850_000 },
    moves: [{ applicationId: application('f'), amountCents: 350_000, requestedCents: 350_000 }],
  },
};
const on = (day: string, stillWait: readonly string[], ...more: Parameters<typeof rowOf>[2][]) =>
  changedMoves(
    {
      row: rowOf(waitingListRow, 'fund-aktionsfonds-2024', ...facts, ...(more as typeof facts)),
      waiting: stillWait.map((word) => waiting(word, 350_000, 74)),
    },
    day,
  ).map(({ command }) => command);

describe('who waits for money', () => {
  test('is looked at on the day after a deadline, when the quota of the round joins in', () => {
    expect(on('2024-04-15', ['f'])).toEqual([]);
    expect(on('2024-04-16', ['f'])).toEqual(['propose-moving-up']);
    expect(followUps.some(({ name }) => name === 'propose-moving-up')).toBe(true);
  });

  test('is not looked at again once that was said, nor in a closed fund', () => {
    expect(on('2024-04-17', ['f'], proposed)).toEqual([]);
    expect(on('2024-04-16', ['f'], fundClosed)).toEqual([]);
  });

  test('is looked at again when nobody of those named waits any more', () => {
    expect(on('2024-04-17', [], proposed)).toEqual(['propose-moving-up']);
  });
});
