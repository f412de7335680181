import { describe, expect, it } from 'vitest';
import type { Commit } from '../../../runtime/ports.ts';
import { foldCommits } from '../../../runtime/views/row-fold.ts';
import { reviewOf } from '../../support/review-facts.ts';

const stream = reviewOf('one');

const commitOf = (revision: number, version = 1): Commit => ({
  format: 1,
  tenant: 'pfd',
  stream,
  revision,
  index: revision - 1,
  previous: '',
  recordedAt: `2026-03-01T09:0${revision}:00.000Z`,
  actor: 'per_1',
  command: { id: '', name: '', fingerprint: '' },
  correlation: '',
  causation: null,
  traceparent: null,
  together: [],
  policy: '1',
  events: [{ type: 'ReviewClosed', version, data: {} }],
  bytes: '',
  hash: '',
});

const counting = {
  name: 'counting',
  version: 1,
  family: 'review' as const,
  initial: { seen: [] as number[] },
  project: (row: { seen: number[] }, { revision }: { revision: number }) => ({
    seen: [...row.seen, revision],
    nothing: undefined,
    at: new Date(0),
  }),
  listsOf: () => ['b', 'a', 'b'],
};

it('a folded row is what a store would give back, in each list once', () => {
  expect(foldCommits(counting, undefined, [commitOf(1), commitOf(2)])).toStrictEqual({
    row: {
      stream,
      revision: 2,
      beganAt: '2026-03-01T09:01:00.000Z',
      updatedAt: '2026-03-01T09:02:00.000Z',
      row: { seen: [1, 2], at: '1970-01-01T00:00:00.000Z' },
      lists: ['a', 'b'],
      leftAt: {},
    },
    unknownCount: 0,
  });
});

describe('places in ordered lists', () => {
  const placed = {
    ...counting,
    placesOf: ({ seen }: { seen: number[] }) => {
      if (seen.at(-1) === 3) throw new Error('no place');
      return [`a|order|${seen.length}`];
    },
  };

  it('are those of the last commit of a fold, whatever those before it would have', () => {
    const { row, poison } = foldCommits(
      placed,
      undefined,
      [1, 2, 3, 4].map((n) => commitOf(n)),
    );
    expect({ lists: row?.lists, poison }).toEqual({ lists: ['a', 'a|order|4', 'b'], poison: undefined });
  });

  it('that cannot be told leave the row as it was before the fold', () => {
    const { row: before } = foldCommits(placed, undefined, [commitOf(1)]);
    const { row, poison } = foldCommits(placed, before, [commitOf(2), commitOf(3)]);
    expect({ row, poison }).toEqual({ row: before, poison: { revision: 3, error: new Error('no place') } });
  });
});

it('a fold stops before an event of a schema version that it cannot know', () => {
  const { row, poison } = foldCommits(counting, undefined, [commitOf(1), commitOf(2, 2), commitOf(3)]);
  expect(row).toMatchObject({ revision: 1 });
  expect(poison).toMatchObject({
    revision: 2,
    error: { message: 'ReviewClosed@2 is newer than this program' },
  });
});

it('a fold of nothing is no row', () => {
  expect(foldCommits(counting, undefined, [])).toEqual({ row: undefined, unknownCount: 0 });
});
