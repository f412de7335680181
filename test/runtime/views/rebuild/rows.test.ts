import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reactToHints } from '../../../../runtime/commands/reactor.ts';
import { projectHints } from '../../../../runtime/views/projector.ts';
import { ensureBuilt, rebuild, rollback } from '../../../../runtime/views/rebuild.ts';
import { dynamodb, sqliteInMemory } from '../../../support/engines.ts';
import { NOW } from '../../../support/environments.ts';
import { newTenant } from '../../../support/event-log-contract/facts.ts';
import { hintOf, record, reviewOf, opened as reviewOpened } from '../../../support/review-facts.ts';
import { scoreSheet } from '../../../support/score-sheet.ts';
import { scoreSheetInUse } from '../../../support/score-sheet-in-use.ts';
import { announceEmpty, liveOf } from '../../../support/stored-rows.ts';

const [one, two, three] = ['one', 'two', 'three'].map(reviewOf) as [string, string, string];
const all = [scoreSheet];

describe.each([sqliteInMemory, dynamodb])('rebuilding on $name', (engine) => {
  const { outside, happen, liveRowsOf, expectAllProjected } = scoreSheetInUse(engine);

  it('builds what was never built, with everything that happened before', async () => {
    const tenant = newTenant();
    for (const stream of [one, two]) await record(outside(), tenant, stream, [reviewOpened(stream)]);
    expect(await ensureBuilt(outside(), tenant, all)).toEqual([
      { live: 'score-sheet@1/1', previous: undefined },
    ]);
    await expectAllProjected(tenant);
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
      live: 'score-sheet@1/1',
      previous: 'score-sheet@1/2',
    });
    expect(await liveRowsOf(tenant)).toEqual(once);
    expect(await outside().views.generations(tenant, 'score-sheet')).toEqual({
      live: 'score-sheet@1/1',
      fed: ['score-sheet@1/2', 'score-sheet@1/1'],
      lastRun: 2,
    });
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
      beganAt: NOW,
      updatedAt: NOW,
      row: {},
      lists: ['state/open'],
      leftAt: {},
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

  it('P11: performs no follow-up again', async () => {
    const tenant = newTenant();
    const performed: (string | null)[] = [];
    const reaction = {
      name: 'thank',
      family: 'review' as const,
      react: () => [{ command: 'thank', params: {}, body: {} }],
    };
    const perform = async (_: unknown, { causation }: { causation: string | null }) => {
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
});
