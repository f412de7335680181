import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowReader } from '../../../domain/projection.ts';
import { cutAtInstant, cutAtPosition } from '../../../runtime/views/cut.ts';
import { liveRows } from '../../../runtime/views/live-rows.ts';
import type { Moment } from '../../../runtime/views/moment.ts';
import { projectHints } from '../../../runtime/views/projector.ts';
import { ensureBuilt } from '../../../runtime/views/rebuild.ts';
import { replayedRows } from '../../../runtime/views/replay.ts';
import { rowsAsOf } from '../../../runtime/views/rows-as-of.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { hintOf, record, reviewOf, opened as reviewOpened, scored } from '../../support/review-facts.ts';
import { POISONOUS, scoreSheet } from '../../support/score-sheet.ts';
import { announceEmpty } from '../../support/stored-rows.ts';

const [one, two, three] = ['one', 'two', 'three'].map(reviewOf) as [string, string, string];
const LISTS = ['state/open', 'state/closed', 'round/2026-1', 'promising', 'unclear', 'no-such-list'];
const minute = (n: number) => new Date(Date.UTC(2026, 2, 1, 9, n)).toISOString();

const everythingFrom = async (rows: RowReader) => ({
  rows: await Promise.all([one, two, three].map((stream) => rows.get(scoreSheet, stream))),
  lists: await Promise.all(LISTS.map((list) => rows.list(scoreSheet, list))),
});

describe.each([sqliteInMemory, dynamodb])('rows on $name', (engine) => {
  const inUse = environmentInUse(engine);
  const outside = () => inUse().environment;
  const cutAt = async (tenant: string, moment: Moment) =>
    'instant' in moment ? cutAtInstant(moment.instant) : cutAtPosition(outside(), tenant, moment.position);
  /** Everything as of a moment, by the lists that are kept; it must be what a replay of the whole log gives. */
  const everythingAsOf = async (tenant: string, moment: Moment) => {
    const cut = await cutAt(tenant, moment);
    const found = await everythingFrom(rowsAsOf(outside(), tenant, cut));
    expect(found).toEqual(await everythingFrom(replayedRows(outside(), tenant, cut)));
    return found;
  };

  /** One commit a minute; after each, what live rows say. */
  const recordHistory = async (
    tenant: string,
    steps: readonly { stream: string; points: number | undefined }[],
  ) => {
    await announceEmpty(outside(), tenant, scoreSheet);
    const moments = [];
    for (const [n, { stream, points }] of steps.entries()) {
      const event = points === undefined ? reviewOpened(stream) : scored(stream, `p${n}`, points, 'Notiz');
      const commit = await record(outside(), tenant, stream, [event], minute(n));
      await projectHints(outside(), [scoreSheet], tenant, [hintOf(commit)]);
      const live = await everythingFrom(await liveRows(outside(), tenant));
      moments.push({ commit, live });
    }
    await inUse().engine.sequence(tenant);
    return moments;
  };

  it('are the same live, replayed, and as of every instant and position there was', async () => {
    const step = fc.record({
      stream: fc.constantFrom(one, two, three),
      points: fc.option(fc.constantFrom(0, 3, 10, POISONOUS), { nil: undefined }),
    });
    const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
      const tenant = newTenant();
      const moments = await recordHistory(tenant, steps);
      for (const [n, { live }] of moments.entries())
        expect(await everythingAsOf(tenant, { instant: minute(n) })).toEqual(live);
      expect(await everythingFrom(replayedRows(outside(), tenant))).toEqual(moments.at(-1)?.live);
    });
    await fc.assert(property, { numRuns: engine === dynamodb ? 5 : 40 });
  });

  it('are as they were when the last commit of a position was recorded', async () => {
    const tenant = newTenant();
    const moments = [];
    await announceEmpty(outside(), tenant, scoreSheet);
    for (const [n, stream] of [one, two, one, three, two].entries()) {
      const commit = await record(outside(), tenant, stream, [scored(stream, `p${n}`, n)], minute(n));
      await projectHints(outside(), [scoreSheet], tenant, [hintOf(commit)]);
      moments.push({ commit, live: await everythingFrom(await liveRows(outside(), tenant)) });
    }
    for (const { commit, live } of moments) {
      const position = `${commit.stream}@${commit.revision}`;
      expect(await everythingAsOf(tenant, { position })).toEqual(live);
    }
    const several = `${one}@2,${two}@1`;
    expect(await everythingAsOf(tenant, { position: several })).toEqual(moments[2]?.live);
  });

  it('are empty before anything happened', async () => {
    const tenant = newTenant();
    await record(outside(), tenant, one, [reviewOpened(one)], minute(5));
    const { rows, lists } = await everythingAsOf(tenant, { instant: minute(4) });
    expect([...rows, ...lists.flat()].filter((found) => found !== undefined)).toEqual([]);
    const later = await everythingAsOf(tenant, { instant: '2026-03-01T10:05:00+01:00' });
    expect(later.rows[0]).toBeDefined();
  });

  it('come from the log while no generation of this version is in use', async () => {
    const tenant = newTenant();
    const commit = await record(outside(), tenant, one, [reviewOpened(one)]);
    const fromLog = await everythingFrom(await liveRows(outside(), tenant, `${one}@1`));
    expect(fromLog.rows[0]).toMatchObject({ revision: 1 });
    await ensureBuilt(outside(), tenant, [{ ...scoreSheet, version: 7, project: () => scoreSheet.initial }]);
    expect(await everythingFrom(await liveRows(outside(), tenant))).toEqual(fromLog);
    await ensureBuilt(outside(), tenant, [scoreSheet]);
    await projectHints(outside(), [scoreSheet], tenant, [hintOf(commit)]);
    expect(await everythingFrom(await liveRows(outside(), tenant))).toEqual(fromLog);
  });

  describe('that somebody waits for', () => {
    const place = `${one}@1`;

    it('are given as soon as they have come so far', async () => {
      const tenant = newTenant();
      await announceEmpty(outside(), tenant, scoreSheet);
      const commit = await record(outside(), tenant, one, [reviewOpened(one)]);
      const rows = await liveRows(outside(), tenant, place);
      const answers = Promise.all([rows.get(scoreSheet, one), rows.list(scoreSheet, 'state/open')]);
      await projectHints(outside(), [scoreSheet], tenant, [hintOf(commit)]);
      const [row, list] = await answers;
      expect(row).toMatchObject({ revision: 1 });
      expect(list).toHaveLength(1);
      expect(rows.behind()).toEqual([]);
    });

    it('are given as they are when patience is over, and say so', async () => {
      const tenant = newTenant();
      await announceEmpty(outside(), tenant, scoreSheet);
      await record(outside(), tenant, one, [reviewOpened(one)]);
      const rows = (await liveRows(outside(), tenant)).waitFor(`${place},payout-x@3`, 60);
      const start = performance.now();
      expect(await rows.list(scoreSheet, 'state/open')).toEqual([]);
      expect(await rows.get(scoreSheet, one)).toBeUndefined();
      expect(performance.now() - start).toBeLessThan(1_500);
      expect(rows.behind()).toEqual([{ stream: one, revision: 1 }]);
    });

    it('are not waited for when their stream was set aside', async () => {
      const tenant = newTenant();
      await announceEmpty(outside(), tenant, scoreSheet);
      const commit = await record(outside(), tenant, one, [scored(one, 'eve', POISONOUS)]);
      await projectHints(outside(), [scoreSheet], tenant, [hintOf(commit)]);
      const rows = (await liveRows(outside(), tenant)).waitFor(place, 30_000);
      const start = performance.now();
      expect(await rows.get(scoreSheet, one)).toBeUndefined();
      expect(performance.now() - start).toBeLessThan(5_000);
      expect(rows.behind()).toEqual([{ stream: one, revision: 1 }]);
    });
  });
});
