import { beforeEach, expect, it } from 'vitest';
import { batchGet } from '../../../runtime/aws/batch-get.ts';
import { batchDelete } from '../../../runtime/aws/batch-write.ts';
import type { DynamoDb } from '../../../runtime/aws-api/dynamodb.ts';
import type { StoredRow } from '../../../runtime/view-store.ts';
import { dynamodb, dynamoIn } from '../../support/engines.ts';
import { environmentInUse, NOW } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { describeOnTheEngine } from '../../support/on-the-engine.ts';

/** A DynamoDB that gives answers in their order, and what it was asked. */
const answering = (...answers: readonly object[]) => {
  const asked: [operation: string, input: { readonly RequestItems?: object }][] = [];
  const ask = async (operation: string, input: object) => {
    asked.push([operation, input]);
    return answers[asked.length - 1];
  };
  return { dynamoDb: { ask, close: () => {} } as DynamoDb, asked };
};

describeOnTheEngine('what views on DynamoDB cost', () => {
  const opened = environmentInUse(dynamodb);
  const engine = () => {
    const raw = dynamoIn(opened().engine);
    return raw.engine;
  };
  const spent = () =>
    engine()
      .requests.list()
      .map(({ operation, consumed }) => [operation, consumed]);
  const rowOf = (tenant: string, stream: string, lists: readonly string[], revision = 1): StoredRow => ({
    tenant,
    generation: 'sheet@1/1',
    stream,
    revision,
    beganAt: NOW,
    updatedAt: NOW,
    row: { points: 7 },
    lists,
    leftAt: {},
  });
  beforeEach(() => engine().requests.clear());

  it('is one write for a row without lists', async () => {
    const tenant = newTenant();
    await opened().views.put(rowOf(tenant, 'review-1', []), undefined);
    expect(spent()).toEqual([['PutItem', 1]]);
  });

  it('is a unit for the first row of a stream and one for each list that it comes into', async () => {
    const row = rowOf(newTenant(), 'review-1', ['a', 'b', 'c']);
    await opened().views.put(row, undefined);
    expect(spent()).toEqual([
      ['BatchWriteItem', 3],
      ['PutItem', 1],
    ]);
  });

  it('is in no list that only a row of a slower writer was in', async () => {
    const tenant = newTenant();
    const faster = rowOf(tenant, 'review-1', ['b'], 2);
    await opened().views.put(faster, undefined);
    expect(await opened().views.put(rowOf(tenant, 'review-1', ['a', 'b']), undefined)).toBe(false);
    expect(await opened().views.entries(tenant, 'sheet@1/1', 'a')).toEqual([]);
    expect(await opened().views.entries(tenant, 'sheet@1/1', 'b')).toHaveLength(1);
  });

  it('is one transaction for a row that leaves one list and enters another, with nothing read before', async () => {
    const tenant = newTenant();
    const before = rowOf(tenant, 'review-1', ['a', 'b']);
    await opened().views.put(before, undefined);
    engine().requests.clear();
    await opened().views.put(rowOf(tenant, 'review-1', ['b', 'c'], 2), before);
    expect(spent()).toEqual([['TransactWriteItems', 6]]);
  });

  it('is one item more to remember that a row left a list, and none for what it left before', async () => {
    const tenant = newTenant();
    const before = rowOf(tenant, 'review-1', ['a', 'b']);
    await opened().views.put(before, undefined);
    engine().requests.clear();
    const after = { ...rowOf(tenant, 'review-1', ['b', 'c'], 2), leftAt: { a: NOW } };
    await opened().views.put(after, before);
    expect(spent()).toEqual([['TransactWriteItems', 8]]);
    engine().requests.clear();
    await opened().views.put({ ...after, revision: 3 }, after);
    expect(spent()).toEqual([['PutItem', 1]]);
  });

  it('is a unit for forty who are or were in a list, and one for each year since', async () => {
    const tenant = newTenant();
    const present = Array.from({ length: 40 }, (_, n) => rowOf(tenant, `review-${n}`, ['all']));
    for (const row of present) await opened().views.put(row, undefined);
    for (let n = 40; n < 80; n++)
      await opened().views.put(
        { ...rowOf(tenant, `review-${n}`, []), leftAt: { all: '2027-01-01' } },
        undefined,
      );
    engine().requests.clear();
    const moment = { instant: NOW, now: '2027-02-01T00:00:00.000Z' };
    expect(await opened().views.streamsAsOf(tenant, 'sheet@1/1', 'all', moment)).toHaveLength(80);
    expect(spent()).toEqual([
      ['Query', 1],
      ['Query', 1],
      ['Query', 1],
    ]);
  });

  it('is one write for a row that stays in its lists, however many', async () => {
    const tenant = newTenant();
    const lists = Array.from({ length: 60 }, (_, n) => `list/${n}`);
    const before = rowOf(tenant, 'review-1', lists);
    await opened().views.put(before, undefined);
    engine().requests.clear();
    await opened().views.put(rowOf(tenant, 'review-1', lists, 2), before);
    expect(spent()).toEqual([['PutItem', 1]]);
  });

  it('is one query for the keys of a hundred rows and when they began, and one request for the rows', async () => {
    const tenant = newTenant();
    for (let n = 0; n < 100; n++) await opened().views.put(rowOf(tenant, `review-${n}`, ['all']), undefined);
    engine().requests.clear();
    expect(await opened().views.list(tenant, 'sheet@1/1', 'all')).toHaveLength(100);
    expect(spent()).toEqual([
      ['Query', 2],
      ['BatchGetItem', 100],
    ]);
  });

  it('is two small requests for a part that changes, whatever lies in the other ninety-nine', async () => {
    const tenant = newTenant();
    const words = (n: number) => `${n} `.repeat(800);
    const items = Array.from({ length: 100 }, (_, n) => words(n));
    const before = { ...rowOf(tenant, 'meeting-1', []), row: { items }, parts: { items: 1 } };
    await opened().views.put(before, undefined);
    engine().requests.clear();
    const after = { ...before, revision: 2, row: { items: items.with(7, words(700)) } };
    expect(await opened().views.put(after, before)).toBe(true);
    expect(spent()).toEqual([
      ['BatchWriteItem', 1],
      ['TransactWriteItems', 6],
    ]);
    engine().requests.clear();
    expect(await opened().views.get(tenant, 'sheet@1/1', 'meeting-1')).toEqual(after);
    expect(spent()).toEqual([
      ['GetItem', 1],
      ['Query', 3],
    ]);
  });

  it('refuses a row that is too large before any request', async () => {
    const large = { ...rowOf(newTenant(), 'review-1', []), row: 'x'.repeat(400_000) };
    await expect(opened().views.put(large, undefined)).rejects.toMatchObject({ code: 'row-too-large' });
    expect(spent()).toEqual([]);
  });
});

it('asks again for keys that a throttled table left out', async () => {
  const key = (n: number) => ({ p: { S: `k${n}` } });
  const { dynamoDb, asked } = answering(
    { Responses: { t: [key(0)] }, UnprocessedKeys: { t: { Keys: [key(1)] } } },
    { Responses: { t: [] }, UnprocessedKeys: { t: { Keys: [key(1)] } } },
    { Responses: { t: [key(1)] } },
  );
  expect(await batchGet(dynamoDb, 't', [key(0), key(1)])).toEqual([key(0), key(1)]);
  expect(asked.map(([operation]) => operation)).toEqual(['BatchGetItem', 'BatchGetItem', 'BatchGetItem']);
});

it('deletes again what a throttled table left over', async () => {
  const keys = Array.from({ length: 30 }, (_, n) => ({ p: { S: `k${n}` } }));
  const left = { DeleteRequest: { Key: { p: { S: 'k3' } } } };
  const { dynamoDb, asked } = answering({ UnprocessedItems: { t: [left] } }, {});
  await batchDelete(dynamoDb, 't', keys);
  const deleted = asked.map(([, { RequestItems }]) => Object.values(RequestItems ?? {}).flat());
  expect(deleted.map((requests) => requests.length)).toEqual([25, 6]);
  expect(deleted[1]).toContainEqual(left);
});
