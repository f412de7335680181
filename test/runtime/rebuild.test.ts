import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Environment, EventLog, ViewStore } from '../../runtime/ports.ts';
import { projectHints } from '../../runtime/projector.ts';
import { reactToHints } from '../../runtime/reactor.ts';
import { ensureBuilt, rebuild, rollback } from '../../runtime/rebuild.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { environmentInUse, NOW } from '../support/environments.ts';
import { newTenant } from '../support/event-log-contract/facts.ts';
import { closed, hintOf, record, reviewOf, opened as reviewOpened, scored } from '../support/review-facts.ts';
import { mendedScoreSheet, POISONOUS, scoreSheet } from '../support/score-sheet.ts';
import { announceEmpty, liveOf, replayedRowsOf, storedRows } from '../support/stored-rows.ts';

const [one, two, three] = ['one', 'two', 'three'].map(reviewOf) as [string, string, string];
const secondVersion = { ...scoreSheet, version: 2, initial: { ...scoreSheet.initial, roundId: 'none' } };

describe.each([sqliteInMemory, dynamodb])('rebuilding on $name', (engine) => {
  const inUse = environmentInUse(engine);
  const outside = () => inUse().environment;
  const liveRowsOf = async (tenant: string) =>
    storedRows(outside(), tenant, await liveOf(outside(), tenant, scoreSheet));
  const all = [scoreSheet];

  /** Records an event and lets it arrive, as in normal work. */
  const happen = async (tenant: string, stream: string, points?: number) => {
    const event = points === undefined ? reviewOpened(stream) : scored(stream, 'ada', points);
    const commit = await record(outside(), tenant, stream, [event]);
    await projectHints(outside(), all, tenant, [hintOf(commit)]);
    return commit;
  };

  /** An environment whose scan is not yet as far as the streams are: one of them is missing. */
  const trailingWithout = (missing: string): Environment => {
    const { log } = outside();
    const scan: EventLog['scan'] = async function* (tenant) {
      for await (const page of log.scan(tenant)) yield page.filter(({ stream }) => stream !== missing);
    };
    return { ...outside(), log: { ...log, scan } };
  };

  it('builds what was never built, with everything that happened before', async () => {
    const tenant = newTenant();
    for (const stream of [one, two]) await record(outside(), tenant, stream, [reviewOpened(stream)]);
    expect(await ensureBuilt(outside(), tenant, all)).toEqual([
      { live: 'score-sheet@1/1', previous: undefined },
    ]);
    expect(await liveRowsOf(tenant)).toEqual(await replayedRowsOf(outside(), tenant, scoreSheet));
    expect(await ensureBuilt(outside(), tenant, all)).toEqual([]);
  });

  it('builds with the first hint what nobody built, with everything that happened before', async () => {
    const tenant = newTenant();
    await record(outside(), tenant, one, [reviewOpened(one)]);
    const commit = await record(outside(), tenant, two, [reviewOpened(two)]);
    await projectHints(outside(), all, tenant, [hintOf(commit)]);
    expect((await liveRowsOf(tenant)).map(({ stream }) => stream)).toEqual([one, two].sort());
  });

  it('P8: gives the rows that came about event by event', async () => {
    const step = fc.record({
      stream: fc.constantFrom(one, two, three),
      points: fc.option(fc.nat({ max: 10 }), { nil: undefined }),
    });
    const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const tenant = newTenant();
      await announceEmpty(outside(), tenant, scoreSheet);
      for (const { stream, points } of steps) await happen(tenant, stream, points);
      const incremental = await liveRowsOf(tenant);
      await rebuild(outside(), tenant, all, 'score-sheet');
      expect(await liveOf(outside(), tenant, scoreSheet)).toBe('score-sheet@1/2');
      expect(await liveRowsOf(tenant)).toEqual(incremental);
    });
    await fc.assert(property, { numRuns: engine === dynamodb ? 10 : 60 });
  });

  it('is the same when done twice, and keeps one generation for a rollback', async () => {
    const tenant = newTenant();
    for (const stream of [one, two]) await happen(tenant, stream);
    await rebuild(outside(), tenant, all, 'score-sheet');
    const once = await liveRowsOf(tenant);
    expect(await rebuild(outside(), tenant, all, 'score-sheet')).toEqual({
      live: 'score-sheet@1/3',
      previous: 'score-sheet@1/2',
    });
    expect(await liveRowsOf(tenant)).toEqual(once);
    expect(await outside().views.generations(tenant, 'score-sheet')).toEqual({
      live: 'score-sheet@1/3',
      fed: ['score-sheet@1/2', 'score-sheet@1/3'],
      lastRun: 3,
    });
    expect(await storedRows(outside(), tenant, 'score-sheet@1/1')).toEqual([]);
  });

  it('removes rows that the replay cannot produce', async () => {
    const tenant = newTenant();
    await happen(tenant, one);
    const generation = await liveOf(outside(), tenant, scoreSheet);
    const invented = {
      tenant,
      generation,
      stream: three,
      revision: 1,
      updatedAt: NOW,
      row: {},
      lists: ['state/open'],
    };
    await outside().views.put(invented, undefined);
    await rebuild(outside(), tenant, all, 'score-sheet');
    expect((await liveRowsOf(tenant)).map(({ stream }) => stream)).toEqual([one]);
  });

  it('leaves other projections alone', async () => {
    const tenant = newTenant();
    const other = { ...scoreSheet, name: 'other-sheet' };
    const commit = await record(outside(), tenant, one, [reviewOpened(one)]);
    await projectHints(outside(), [scoreSheet, other], tenant, [hintOf(commit)]);
    await rebuild(outside(), tenant, [scoreSheet, other], 'other-sheet');
    expect(await liveOf(outside(), tenant, scoreSheet)).toBe('score-sheet@1/1');
  });

  it('refuses a name that no projection has', async () => {
    await expect(rebuild(outside(), newTenant(), all, 'score-shet')).rejects.toMatchObject({
      code: 'projection-unknown',
    });
  });

  it('P9: lets the old generation serve until the swap, feeds both after it, and rolls back', async () => {
    const tenant = newTenant();
    await happen(tenant, one);
    const [before] = [await liveRowsOf(tenant)];
    const seen: unknown[] = [];
    const put: ViewStore['put'] = async (...write) => {
      seen.push(await liveRowsOf(tenant));
      return outside().views.put(...write);
    };
    const watched = { ...outside(), views: { ...outside().views, put } };
    await rebuild(watched, tenant, all, 'score-sheet');
    expect(seen).toEqual([before]);

    await happen(tenant, one, 4);
    const after = await liveRowsOf(tenant);
    expect(after).toMatchObject([{ revision: 2 }]);
    expect(await rollback(outside(), tenant, all, 'score-sheet')).toEqual({
      live: 'score-sheet@1/1',
      previous: 'score-sheet@1/2',
    });
    expect(await liveRowsOf(tenant)).toEqual(after);
    await happen(tenant, one, 5);
    expect(await rollback(outside(), tenant, all, 'score-sheet')).toMatchObject({ live: 'score-sheet@1/2' });
    expect(await liveRowsOf(tenant)).toMatchObject([{ revision: 3 }]);
  });

  it('has nothing to roll back to after the first build', async () => {
    const tenant = newTenant();
    await happen(tenant, one);
    await expect(rollback(outside(), tenant, all, 'score-sheet')).rejects.toMatchObject({
      code: 'nothing-to-roll-back-to',
    });
  });

  it('goes over to a new version of a fold, and back with the old program', async () => {
    const tenant = newTenant();
    await happen(tenant, one);
    await ensureBuilt(outside(), tenant, [secondVersion]);
    expect(await liveOf(outside(), tenant, scoreSheet)).toBe('score-sheet@2/2');
    expect(await liveRowsOf(tenant)).toEqual(await replayedRowsOf(outside(), tenant, secondVersion));

    const missed = await record(outside(), tenant, two, [reviewOpened(two)]);
    await projectHints(outside(), [secondVersion], tenant, [hintOf(missed)]);
    await expect(rollback(outside(), tenant, [secondVersion], 'score-sheet')).rejects.toMatchObject({
      code: 'projection-unknown',
    });
    await rollback(outside(), tenant, all, 'score-sheet');
    expect(await liveOf(outside(), tenant, scoreSheet)).toBe('score-sheet@1/1');
    expect(await liveRowsOf(tenant)).toEqual(await replayedRowsOf(outside(), tenant, scoreSheet));
  });

  it('P10: loses no event that arrives while it runs, at whatever moment', async () => {
    const tenant = newTenant();
    for (const stream of [one, two, three]) await happen(tenant, stream);
    let arrivals = 0;
    const interrupt = async () => {
      if (arrivals++ < 12) await happen(tenant, [one, two, three][arrivals % 3] ?? one, arrivals % 9);
    };
    const { views } = outside();
    const busy: Environment = {
      ...outside(),
      views: {
        ...views,
        put: async (...write) => {
          await interrupt();
          return views.put(...write);
        },
        setGenerations: async (...change) => {
          await interrupt();
          const isSet = await views.setGenerations(...change);
          await interrupt();
          return isSet;
        },
      },
    };
    await rebuild(busy, tenant, all, 'score-sheet');
    expect(arrivals).toBeGreaterThanOrEqual(4);
    expect(await liveRowsOf(tenant)).toEqual(await replayedRowsOf(outside(), tenant, scoreSheet));
  });

  it('P10: takes over what the rows in use have and the scan does not', async () => {
    const tenant = newTenant();
    for (const stream of [one, two]) await happen(tenant, stream);
    await rebuild(trailingWithout(two), tenant, all, 'score-sheet');
    expect(await liveRowsOf(tenant)).toEqual(await replayedRowsOf(outside(), tenant, scoreSheet));
  });

  it('P10: finds an event that was fed to the old generation after the new one had scanned past it', async () => {
    const tenant = newTenant();
    await happen(tenant, one);
    const commit = await record(outside(), tenant, two, [reviewOpened(two)]);
    const { views } = outside();
    const trailing = trailingWithout(two);
    let isRebuilt = false;
    const slow: Environment = {
      ...outside(),
      views: {
        ...views,
        put: async (...write) => {
          // A projector that knows of the old generation only is held up here while the rebuild goes through.
          if (!isRebuilt) {
            isRebuilt = true;
            await rebuild(trailing, tenant, all, 'score-sheet');
          }
          return views.put(...write);
        },
      },
    };
    await projectHints(slow, all, tenant, [hintOf(commit)]);
    expect(await liveOf(outside(), tenant, scoreSheet)).toBe('score-sheet@1/2');
    expect(await liveRowsOf(tenant)).toEqual(await replayedRowsOf(outside(), tenant, scoreSheet));
  });

  it('P11: performs no follow-up again', async () => {
    const tenant = newTenant();
    const performed: string[] = [];
    const reaction = {
      name: 'thank',
      family: 'review' as const,
      react: () => [{ command: 'thank', params: {}, body: {} }],
    };
    const perform = async (_: unknown, { causation }: { causation: string }) => {
      performed.push(causation);
      return undefined;
    };
    const commit = await happen(tenant, one);
    await reactToHints(outside(), [reaction], tenant, [hintOf(commit)], perform);
    await rebuild(outside(), tenant, all, 'score-sheet');
    await rollback(outside(), tenant, all, 'score-sheet');
    expect(performed).toEqual([`${one}@1#0`]);
    expect(await outside().views.get(tenant, 'reaction:thank', one)).toMatchObject({ revision: 1 });
  });

  it('does not put a generation in place that cannot fold what the one in use can', async () => {
    const tenant = newTenant();
    const commit = await record(outside(), tenant, one, [scored(one, 'eve', POISONOUS)]);
    await projectHints(outside(), [mendedScoreSheet], tenant, [hintOf(commit)]);
    const before = await liveRowsOf(tenant);
    await expect(rebuild(outside(), tenant, all, 'score-sheet')).rejects.toMatchObject({ code: 'poisoned' });
    expect(await liveOf(outside(), tenant, scoreSheet)).toBe('score-sheet@1/1');
    expect(await liveRowsOf(tenant)).toEqual(before);
    expect(await outside().views.parked(tenant)).toEqual([]);
    expect(await storedRows(outside(), tenant, 'score-sheet@1/2')).toEqual([]);
  });

  it('heals a stream that was parked, once the fold is mended', async () => {
    const tenant = newTenant();
    await happen(tenant, one);
    await happen(tenant, one, POISONOUS);
    await happen(tenant, two);
    await record(outside(), tenant, two, [closed(two)]);
    await rebuild(outside(), tenant, [mendedScoreSheet], 'score-sheet');
    expect(await liveRowsOf(tenant)).toEqual(await replayedRowsOf(outside(), tenant, mendedScoreSheet));
  });

  it('gives way to another rebuild that overtakes it', async () => {
    const tenant = newTenant();
    await happen(tenant, one);
    const { views } = outside();
    let isOvertaken = false;
    const slow: Environment = {
      ...outside(),
      views: {
        ...views,
        put: async (...write) => {
          if (!isOvertaken) {
            isOvertaken = true;
            await rebuild(outside(), tenant, all, 'score-sheet');
          }
          return views.put(...write);
        },
      },
    };
    await expect(rebuild(slow, tenant, all, 'score-sheet')).rejects.toMatchObject({ code: 'superseded' });
    expect(await liveOf(outside(), tenant, scoreSheet)).toBe('score-sheet@1/3');
    expect(await liveRowsOf(tenant)).toEqual(await replayedRowsOf(outside(), tenant, scoreSheet));
  });
});
