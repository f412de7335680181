import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderedIn, pageAmong } from '../../domain/ordered-list.ts';
import type { RowReader } from '../../domain/projection.ts';
import { projections } from '../../functions/registry.ts';
import type { Commit } from '../../runtime/ports.ts';
import { cutAtInstant } from '../../runtime/views/cut.ts';
import { rebuild } from '../../runtime/views/rebuild.ts';
import {
  type AnyProjection,
  type FoldedRow,
  type Folding,
  foldCommit,
  isOfFamily,
  settled,
} from '../../runtime/views/row-fold.ts';
import { rowsAsOf } from '../../runtime/views/rows-as-of.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { environmentInUse } from '../support/environments.ts';
import { collected } from '../support/event-log-contract/facts.ts';
import { type World, worldOf } from '../support/world.ts';
import { dice } from './history/dice.ts';
import { beginHistory, byContract } from './history/history.ts';
import { walk } from './history/walk.ts';

const SEED = Number(process.env['HISTORIES_SEED'] ?? 20_241_129);

type Listed = ReadonlyMap<string, readonly Folding[]>;
type Moment = { readonly instant: string; readonly lists: Listed };

/** Expects that an order is told by the places of a row, and made among a list that it is in. */
const expectPlacesAmongLists = (projection: AnyProjection, { row, lists }: Folding) => {
  expect(lists.flatMap((list) => orderedIn(list) ?? [])).toEqual([]);
  const among = projection.placesOf?.(row as never).map((place) => place.split('|')[0]) ?? [];
  expect(lists).toEqual(expect.arrayContaining(among));
};

/** The rows of each list that a projection ever had, of rows as they are; lists that have none now among them. */
const listed = (rows: ReadonlyMap<string, Folding>, ever: Set<string>): Listed => {
  for (const { lists } of rows.values()) for (const list of lists) ever.add(list);
  const sorted = [...rows.values()].sort((one, other) => (one.stream < other.stream ? -1 : 1));
  return new Map([...ever].map((list) => [list, sorted.filter(({ lists }) => lists.includes(list))]));
};

/** What the lists of a projection were after each instant, from one pass over all commits in the order of their instants. */
const history = function* (projection: AnyProjection, commits: readonly Commit[]): Generator<Moment> {
  const rows = new Map<string, Folding>();
  const ever = new Set<string>();
  for (const [n, commit] of commits.entries()) {
    if (isOfFamily(projection, commit.stream)) {
      const { folding } = foldCommit(projection, rows.get(commit.stream), commit);
      expectPlacesAmongLists(projection, folding);
      rows.set(commit.stream, folding);
    }
    if (commits[n + 1]?.recordedAt !== commit.recordedAt)
      yield { instant: commit.recordedAt, lists: listed(rows, ever) };
  }
};

const shown = ({ stream, revision, updatedAt, row }: FoldedRow) => {
  return { stream, revision, updatedAt, row };
};

describe.each([
  { engine: sqliteInMemory, numRuns: 10, everyNth: 1 },
  { engine: dynamodb, numRuns: 2, everyNth: 9 },
])('the past of random histories on $engine.name', ({ engine, numRuns, everyNth }) => {
  const inUse = environmentInUse(engine);
  let count = 0;
  let orderedCount = 0;

  /** A world in which every commit has an instant of its own, but for those that are appended at once. */
  const tickingWorld = () => {
    const { environment, engine: opened, setClock } = inUse();
    let ticks = 0;
    const now = () => new Date(Date.parse(environment.clock.now()) + 1_000 * ticks++).toISOString();
    return worldOf(
      { environment: { ...environment, clock: { now } }, engine: opened, setClock },
      `past-${count++}`,
    );
  };

  const commitsOf = async ({ environment, tenant }: World) => {
    const commits = await collected(environment.log.scan(tenant));
    return commits.toSorted(
      (one, other) =>
        (one.recordedAt < other.recordedAt ? -1 : Number(one.recordedAt > other.recordedAt)) ||
        one.revision - other.revision,
    );
  };

  /** Expects of every ordered list that its pages are what they were. */
  const expectPages = async (past: RowReader, projection: AnyProjection, lists: Listed) => {
    for (const [among, foldings] of lists) {
      const rows = foldings.map((folding) => settled(projection, folding));
      const names = rows.flatMap((row) => row.lists.flatMap((entry) => orderedIn(entry)?.list ?? []));
      for (const name of new Set(names.filter((one) => one.startsWith(`${among}|`)))) {
        const list = { among, by: name.slice(among.length + 1) };
        const wish = { order: 'falling', limit: 1 } as const;
        const { rows: wanted, next } = pageAmong(rows, list, wish);
        expect(await past.page(projection as never, list, wish)).toEqual({
          rows: wanted.map(shown),
          next,
        });
        orderedCount++;
      }
    }
  };

  /** Expects of every list of a projection that looking back gives what it was; answers how many rows there were. */
  const expectListed = async (
    { environment, tenant }: World,
    projection: AnyProjection,
    { instant, lists }: Moment,
  ) => {
    const past = rowsAsOf(environment, tenant, cutAtInstant(instant));
    await expectPages(past, projection, lists);
    let rowCount = 0;
    for (const [list, rows] of lists) {
      const found = await past.list(projection as never, list);
      expect({ list, instant, found }).toEqual({
        list,
        instant,
        found: rows.map((one) => shown(settled(projection, one))),
      });
      rowCount += found.length;
    }
    return rowCount;
  };

  const expectPast = async (world: World) => {
    const commits = await commitsOf(world);
    let rowCount = 0;
    for (const projection of projections) {
      const moments = [...history(projection, commits)].filter((_, n) => n % everyNth === 0);
      for (const moment of moments) rowCount += await expectListed(world, projection, moment);
    }
    return rowCount;
  };

  it('is told by what lists remember as by a pass over the whole log, at every instant', {
    timeout: 300_000,
  }, async () => {
    const steps = fc.array(dice(2), { minLength: 20, maxLength: 50, size: 'max' });
    const property = fc.asyncProperty(steps, async (taken) => {
      const world = tickingWorld();
      await world.build();
      const begun = await beginHistory(world, new Map(), taken.length % 4 === 0 ? byContract : undefined);
      for (const step of taken) await walk(begun, step);
      const rowCount = await expectPast(world);
      expect(rowCount).toBeGreaterThan(0);
      for (const { name } of projections) await rebuild(world.environment, world.tenant, projections, name);
      expect(await expectPast(world)).toBe(rowCount);
    });
    await fc.assert(property, { numRuns, seed: SEED, endOnFailure: true });
    expect(orderedCount).toBeGreaterThan(0);
  });
});
