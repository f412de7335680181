import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RowReader } from '../../../domain/projection.ts';
import { liveRows } from '../../../runtime/views/live-rows.ts';
import { projectHints } from '../../../runtime/views/projector.ts';
import { ensureBuilt } from '../../../runtime/views/rebuild.ts';
import { type AsOf, replayedRows } from '../../../runtime/views/replay.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { appended, newTenant, provenance } from '../../support/event-log-contract/facts.ts';
import {
  closed,
  hintOf,
  record,
  reviewOf,
  opened as reviewOpened,
  scored,
} from '../../support/review-facts.ts';
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
  const replayed = (tenant: string, asOf?: AsOf) => replayedRows(outside(), tenant, asOf);

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
        expect(await everythingFrom(await replayed(tenant, { instant: minute(n) }))).toEqual(live);
      expect(await everythingFrom(await replayed(tenant))).toEqual(moments.at(-1)?.live);
    });
    await fc.assert(property, { numRuns: engine === dynamodb ? 5 : 40 });
  });

  it('are as they were at a position, in the order of the log', async () => {
    const tenant = newTenant();
    const moments = [];
    await announceEmpty(outside(), tenant, scoreSheet);
    for (const [n, stream] of [one, two, one, three, two].entries()) {
      const commit = await record(outside(), tenant, stream, [scored(stream, `p${n}`, n)], minute(n));
      // One at a time, so that the order of the log is that of time.
      await inUse().engine.sequence(tenant);
      await projectHints(outside(), [scoreSheet], tenant, [hintOf(commit)]);
      moments.push({ commit, live: await everythingFrom(await liveRows(outside(), tenant)) });
    }
    for (const { commit, live } of moments) {
      const position = `${commit.stream}@${commit.revision}`;
      expect(await everythingFrom(await replayed(tenant, { position }))).toEqual(live);
    }
    const several = `${one}@2,${two}@1`;
    expect(await everythingFrom(await replayed(tenant, { position: several }))).toEqual(moments[2]?.live);
  });

  it('show both halves of what was appended at once', async () => {
    const tenant = newTenant();
    const { log } = outside();
    const additions = [one, two].map(async (stream) => ({
      stream: await log.load(tenant, stream),
      events: [{ ...closed(stream), version: 1 }],
    }));
    appended(await log.append({ additions: await Promise.all(additions), provenance: provenance() }));
    await record(outside(), tenant, three, [reviewOpened(three)]);
    await inUse().engine.sequence(tenant);
    for (const position of [`${one}@1`, `${two}@1`]) {
      const rows = await replayed(tenant, { position });
      expect(await rows.get(scoreSheet, one)).toBeDefined();
      expect(await rows.get(scoreSheet, two)).toBeDefined();
    }
  });

  it('refuse a position that the log never came to', async () => {
    const tenant = newTenant();
    await record(outside(), tenant, one, [reviewOpened(one)]);
    await inUse().engine.sequence(tenant);
    const rows = await replayed(tenant, { position: `${one}@2` });
    await expect(rows.get(scoreSheet, one)).rejects.toMatchObject({ code: 'position-unknown' });
    await expect(rows.list(scoreSheet, 'state/open')).rejects.toMatchObject({ code: 'position-unknown' });
  });

  it('are empty before anything happened', async () => {
    const tenant = newTenant();
    await record(outside(), tenant, one, [reviewOpened(one)], minute(5));
    const rows = await replayed(tenant, { instant: minute(4) });
    expect(await rows.get(scoreSheet, one)).toBeUndefined();
    expect(await rows.list(scoreSheet, 'state/open')).toEqual([]);
    expect(
      await (await replayed(tenant, { instant: '2026-03-01T10:05:00+01:00' })).get(scoreSheet, one),
    ).toBeDefined();
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
