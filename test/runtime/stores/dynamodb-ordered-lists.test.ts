import { expect, it } from 'vitest';
import { entryOfOrdered, type OrderedList, type PlaceWish } from '../../../domain/ordered-list.ts';
import { programmeRow } from '../../../domain/programme/programme-row.ts';
import type { RowReader } from '../../../domain/projection.ts';
import { COUNTED_MAX, countIn } from '../../../domain/reading/count.ts';
import { dynamodb, dynamoIn } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';
import { rowOf } from '../../support/store-contract/view-row.ts';

const GENERATION = 'sheet@1/1';
const LIST = { among: 'a', by: 'received' };
const entry = (n: number) => entryOfOrdered(LIST, String(1_000 + n));

describeOnTheEngine('what an ordered list on DynamoDB costs', () => {
  const opened = environmentInUse(dynamodb);
  const engine = () => {
    const raw = dynamoIn(opened().engine);
    return raw.engine;
  };
  const spentOn = async (work: () => Promise<unknown>) => {
    engine().requests.clear();
    await work();
    return engine()
      .requests.list()
      .map(({ operation, consumed }) => [operation, consumed]);
  };
  const fill = async (tenant: string, count: number) => {
    for (let n = 0; n < count; n++)
      await opened().views.put(rowOf(tenant, `review-${n}`, { lists: ['a', entry(n)] }), undefined);
  };

  it('is a unit for the entry of a new row, and two items of a transaction where its key changes', async () => {
    const { views } = opened();
    const tenant = newTenant();
    const before = rowOf(tenant, 'review-1', { lists: ['a', entry(1)] });
    expect(await spentOn(() => views.put(before, undefined))).toEqual([
      ['BatchWriteItem', 2],
      ['PutItem', 1],
    ]);
    const after = { ...before, revision: 2, lists: ['a', entry(31)] };
    expect(await spentOn(() => views.put(after, before))).toEqual([['TransactWriteItems', 6]]);
  });

  it.each([12, 60])('is one query and as many rows for a page, also among %i', async (count) => {
    const tenant = newTenant();
    await fill(tenant, count);
    const first = await opened().views.page(tenant, GENERATION, LIST, { order: 'rising', limit: 1 });
    for (const after of [undefined, first.next ?? undefined]) {
      const page = () => opened().views.page(tenant, GENERATION, LIST, { order: 'rising', limit: 10, after });
      expect((await page()).rows).toHaveLength(10);
      expect(await spentOn(page)).toEqual([
        ['Query', 1],
        ['BatchGetItem', 10],
      ]);
    }
  });

  it('is 43 units at most for a count, however many there are', async () => {
    const tenant = newTenant();
    const list = {
      among: 'programme/demokratie-leben',
      by: 'fund/aktionsfonds-2024/status/submitted/received',
    };
    const { views } = opened();
    const rows = Array.from({ length: COUNTED_MAX + 1 }, (_, n) => {
      const stream = `application-app_${String(n).padStart(26, '0')}`;
      const lists = [list.among, entryOfOrdered(list, '2024-01-02T09:00:00.000Z')];
      return rowOf(tenant, stream, { lists });
    });
    for (const row of rows) await views.put(row, undefined);
    const reader = {
      places: (_: unknown, wanted: OrderedList, wish: PlaceWish) =>
        views.places(tenant, GENERATION, wanted, wish),
    };
    const count = () => countIn(reader as unknown as RowReader, programmeRow, list);
    const spent = await spentOn(async () =>
      expect(await count()).toEqual({ items: COUNTED_MAX, isAll: false }),
    );
    expect(spent).toEqual([['Query', 43]]);
    await views.drop(tenant, GENERATION);
    expect(await count()).toEqual({ items: 0, isAll: true });
  }, 120_000);
});
