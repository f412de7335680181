import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Commit, Environment } from '../../../runtime/ports.ts';
import { verify } from '../../../runtime/verification/verify.ts';
import type { ViewStore } from '../../../runtime/view-store.ts';
import { latestRows } from '../../../runtime/views/latest-rows.ts';
import { projectHints } from '../../../runtime/views/projector.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse, NOW } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { hintOf, record, reviewOf, opened as reviewOpened, scored } from '../../support/review-facts.ts';
import { scoreSheet } from '../../support/score-sheet.ts';
import { announceEmpty } from '../../support/stored-rows.ts';

const stream = reviewOf('one');

describe.each([sqliteInMemory, dynamodb])('rows that folding goes on from, on $name', (engine) => {
  const inUse = environmentInUse(engine);

  /** The same store as another process has it, and how often that one reads a row. */
  const process = () => {
    const { environment } = inUse();
    const count = { gets: 0 };
    const views: ViewStore = {
      ...environment.views,
      get: (...place) => {
        count.gets++;
        return environment.views.get(...place);
      },
    };
    return { count, outside: { ...environment, views } };
  };
  const project = (outside: Environment, tenant: string, commit: Commit) =>
    projectHints(outside, [scoreSheet], tenant, [hintOf(commit)]);
  const rowAt = (tenant: string, revision: number, stream = 'review-1') => ({
    ...{ tenant, generation: 'sheet@1/1', stream, revision, row: { revision } },
    ...{ beganAt: NOW, updatedAt: NOW, lists: [], leftAt: {} },
  });

  test('are not read again by the process that wrote them', async () => {
    const { count, outside } = process();
    const tenant = newTenant();
    await announceEmpty(outside, tenant, scoreSheet);
    await project(outside, tenant, await record(outside, tenant, stream, [reviewOpened(stream)]));
    const before = count.gets;
    for (const person of ['ada', 'bob', 'eve'])
      await project(outside, tenant, await record(outside, tenant, stream, [scored(stream, person, 5)]));
    expect(count.gets).toBe(before);
    expect((await verify(outside, tenant, [scoreSheet])).findings).toEqual([]);
  });

  test('are read anew where somebody else went further, so that two processes lose nothing', async () => {
    const turns = fc.array(fc.constantFrom(0, 1), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(turns, async (order) => {
        const both = [process(), process()] as const;
        const tenant = newTenant();
        const { outside } = both[0];
        await announceEmpty(outside, tenant, scoreSheet);
        await project(outside, tenant, await record(outside, tenant, stream, [reviewOpened(stream)]));
        for (const [n, turn] of order.entries()) {
          const commit = await record(outside, tenant, stream, [scored(stream, `p${n}`, 5)]);
          await project(both[turn === 0 ? 0 : 1].outside, tenant, commit);
        }
        expect((await verify(outside, tenant, [scoreSheet])).findings).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('a write that the store refuses is no row that is remembered', async () => {
    const { outside } = process();
    const tenant = newTenant();
    const mine = latestRows(outside.views);
    await mine.put(rowAt(tenant, 1), undefined);
    await latestRows(process().outside.views).put(rowAt(tenant, 2), rowAt(tenant, 1));
    expect(await mine.put(rowAt(tenant, 3), rowAt(tenant, 1))).toBe(false);
    expect(await mine.toBring(tenant, 'sheet@1/1', 'review-1', 3)).toMatchObject({ revision: 2 });
  });

  test('are written anew where the table was emptied or restored meanwhile', async () => {
    const { outside } = process();
    const tenant = newTenant();
    await announceEmpty(outside, tenant, scoreSheet);
    const first = await record(outside, tenant, stream, [reviewOpened(stream)]);
    await project(outside, tenant, first);
    const [generation = ''] = (await outside.views.generations(tenant, scoreSheet.name))?.fed ?? [];
    await inUse().environment.views.drop(tenant, generation);
    await announceEmpty(outside, tenant, scoreSheet);
    await project(outside, tenant, first);
    expect((await verify(outside, tenant, [scoreSheet])).findings).toEqual([]);
    const second = await record(outside, tenant, stream, [scored(stream, 'ada', 5)]);
    await inUse().environment.views.drop(tenant, generation);
    await announceEmpty(outside, tenant, scoreSheet);
    await project(outside, tenant, second);
    expect((await verify(outside, tenant, [scoreSheet])).findings).toEqual([]);
  });

  test('are read anew where the book was put back beneath, and went on with other commits', async () => {
    const { outside } = process();
    const tenant = newTenant();
    const mine = latestRows(outside.views);
    const later = { ...rowAt(tenant, 1), updatedAt: '2031-01-01T00:00:00.000Z' };
    await mine.put(rowAt(tenant, 1), undefined);
    await inUse().environment.views.drop(tenant, 'sheet@1/1');
    await inUse().environment.views.put(later, undefined);
    const remembered = await mine.toBring(tenant, 'sheet@1/1', 'review-1', 2);
    expect(await mine.put(rowAt(tenant, 2), remembered)).toBe(false);
    expect(await mine.toBring(tenant, 'sheet@1/1', 'review-1', 2)).toEqual(later);
  });

  test('the row written longest ago is forgotten where there are too many', async () => {
    const { count, outside } = process();
    const tenant = newTenant();
    const mine = latestRows(outside.views);
    const name = (n: number) => `review-${n}`;
    for (let n = 0; n <= 500; n++) await mine.put(rowAt(tenant, 1, name(n)), undefined);
    await mine.toBring(tenant, 'sheet@1/1', name(500), 2);
    expect(count.gets).toBe(0);
    await mine.toBring(tenant, 'sheet@1/1', name(0), 2);
    expect(count.gets).toBe(1);
  });
});
