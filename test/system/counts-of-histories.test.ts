import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseStatuses } from '../../domain/case/case-status.ts';
import { orderedIn } from '../../domain/ordered-list.ts';
import type { Projection, RowReader } from '../../domain/projection.ts';
import { countIn } from '../../domain/reading/count.ts';
import { allCases, type WhichCase } from '../../domain/views/all-cases.ts';
import { countByStatus, countOfCases } from '../../domain/views/counted-cases.ts';
import { projections } from '../../functions/registry.ts';
import { liveRows } from '../../runtime/views/live-rows.ts';
import { rebuild } from '../../runtime/views/rebuild.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { environmentInUse } from '../support/environments.ts';
import { type World, worldOf } from '../support/world.ts';
import { dice } from './history/dice.ts';
import { beginHistory } from './history/history.ts';
import { walk } from './history/walk.ts';

const SEED = Number(process.env['HISTORIES_SEED'] ?? 20_241_130);
const TODAY = '2024-06-01';

/** How many a list has for whoever goes through it page by page. */
const wentThrough = async (
  read: (after: string | undefined) => Promise<{ found: number; next: string | null }>,
) => {
  let items = 0;
  for (let after: string | null | undefined; after !== null; ) {
    const page = await read(after);
    items += page.found;
    after = page.next;
  }
  return { items, isAll: true };
};

const casesFound = (rows: RowReader, which: WhichCase) =>
  wentThrough(async (after) => {
    const { items, next } = await allCases(rows, TODAY, which, { order: 'rising', limit: 2, after });
    return { found: items.length, next };
  });

describe.each([
  { engine: sqliteInMemory, numRuns: 12 },
  { engine: dynamodb, numRuns: 2 },
])('after any history on $engine.name', ({ engine, numRuns }) => {
  const inUse = environmentInUse(engine);
  let worlds = 0;
  let counted = 0;

  /** Expects of every ordered list that its count is the number of its rows. */
  const expectLists = async ({ environment, tenant }: World, rows: RowReader) => {
    const { generations } = await environment.views.standing(tenant);
    for (const projection of projections as readonly Projection<unknown>[]) {
      const live = generations.get(projection.name)?.live ?? '';
      const entries: string[] = [];
      for await (const page of environment.views.all(tenant, live))
        entries.push(...page.flatMap(({ lists }) => lists.flatMap((entry) => orderedIn(entry)?.list ?? [])));
      const names = new Set(entries);
      for (const name of names) {
        const [among = '', by = ''] = name.split('|');
        const found = await wentThrough(async (after) => {
          const page = await rows.page(projection, { among, by }, { order: 'falling', limit: 3, after });
          return { found: page.rows.length, next: page.next };
        });
        expect({ name, ...(await countIn(rows, projection, { among, by })) }).toEqual({ name, ...found });
        counted++;
      }
    }
  };

  const expectCases = async (rows: RowReader) => {
    const { items } = await allCases(rows, TODAY, { name: [] }, { order: 'rising', limit: 100 });
    const choices: readonly Partial<WhichCase>[] = [
      {},
      ...caseStatuses.map((status) => ({ status })),
      ...items.flatMap(({ organisationId, programmeId, fundId, roundId, inChargeId, status }) => [
        ...[{ organisationId }, { programmeId }, { fundId }, { roundId }, { fundId, status }],
        ...(inChargeId === null ? [] : [{ inChargeId }, { inChargeId, status }]),
      ]),
    ];
    for (const choice of choices) {
      const which = { name: [], ...choice };
      const found = await casesFound(rows, which);
      expect({ choice, ...(await countOfCases(rows, TODAY, which)) }).toEqual({ choice, ...found });
    }
    const byStatus = await Promise.all(
      caseStatuses.map(async (status) => ({ status, ...(await casesFound(rows, { name: [], status })) })),
    );
    const wanted = byStatus.filter(({ items: many }) => many > 0);
    expect(await countByStatus(rows, TODAY, { name: [] })).toEqual(wanted);
    for (const { fundId } of items.slice(0, 1))
      expect(
        (await countByStatus(rows, TODAY, { name: [], fundId })).reduce((sum, one) => sum + one.items, 0),
      ).toBe((await casesFound(rows, { name: [], fundId })).items);
  };

  it('a list counts what its pages have, and does so once it was built anew', {
    timeout: 300_000,
  }, async () => {
    const property = fc.asyncProperty(
      fc.array(dice(3), { minLength: 20, maxLength: 60, size: 'max' }),
      async (taken) => {
        const { environment, engine: opened, setClock } = inUse();
        const world = worldOf({ environment, engine: opened, setClock }, `counted-${worlds++}`);
        await world.build();
        const begun = await beginHistory(world, new Map());
        for (const step of taken) await walk(begun, step);
        await world.settle();
        const check = async () => {
          const rows = await liveRows(environment, world.tenant);
          await expectLists(world, rows);
          await expectCases(rows);
        };
        await check();
        for (const { name } of projections) await rebuild(environment, world.tenant, projections, name);
        await check();
      },
    );
    await fc.assert(property, { numRuns, seed: SEED, endOnFailure: true });
    expect(counted).toBeGreaterThan(0);
  });
});
