import { expect, it } from 'vitest';
import { entryOfOrdered } from '../../../domain/ordered-list.ts';
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
});
