import {
  type DynamoDBClient,
  ScanCommand,
  TransactionCanceledException,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { append, createLog, itemOf, keyOf, nameOf, withEngine } from './support.ts';

const put = (stream: string, revision: number, bytes?: number): TransactWriteItem => ({
  Put: {
    TableName: 'log',
    Item: itemOf(stream, revision, bytes),
    ConditionExpression: 'attribute_not_exists(revision)',
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
});
const check = (stream: string, revision: number): TransactWriteItem => ({
  ConditionCheck: {
    TableName: 'log',
    Key: keyOf(stream, revision),
    ConditionExpression: 'attribute_exists(revision)',
  },
});
const transact = (client: DynamoDBClient, TransactItems: TransactWriteItem[]) =>
  client.send(new TransactWriteItemsCommand({ TransactItems }));

async function stored(client: DynamoDBClient): Promise<string[]> {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: 'log' }));
  return Items.map(({ streamId, revision }) => `${streamId?.S}@${revision?.N}`).toSorted();
}

test('puts, an update, a deletion and a check happen together', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    for (const stream of ['a', 'b', 'c']) await append(client, stream, 1);
    const seen: string[] = [];
    engine.changes.subscribe('log', async ({ Records }) => {
      seen.push(...Records.map((record) => `${record.eventName} ${nameOf(record)}`));
    });
    await transact(client, [
      put('d', 1),
      {
        Update: {
          TableName: 'log',
          Key: keyOf('a', 1),
          UpdateExpression: 'SET seen = :yes',
          ExpressionAttributeValues: { ':yes': { BOOL: true } },
        },
      },
      { Delete: { TableName: 'log', Key: keyOf('b', 1) } },
      check('c', 1),
    ]);
    expect(await stored(client)).toEqual(['a@1', 'c@1', 'd@1']);
    await engine.changes.idle();
    expect(seen.slice(3)).toEqual(['INSERT d@1', 'MODIFY a@1', 'REMOVE b@1']);
  });
});

test('one failed condition cancels all, and the reasons say which and what stood there', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    await append(client, 'a', 1);
    const failure = await transact(client, [put('b', 1), put('a', 1), check('c', 1)]).catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(TransactionCanceledException);
    const { CancellationReasons: reasons } = failure as TransactionCanceledException;
    expect(reasons?.map(({ Code }) => Code)).toEqual([
      'None',
      'ConditionalCheckFailed',
      'ConditionalCheckFailed',
    ]);
    expect(reasons?.map(({ Item }) => Item)).toEqual([undefined, itemOf('a', 1), undefined]);
    expect(await stored(client)).toEqual(['a@1']);
  });
});

test('an item may occur only once in a transaction', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    await expect(transact(client, [put('a', 1), check('a', 1)])).rejects.toMatchObject({
      name: 'ValidationException',
      message: expect.stringContaining('multiple operations on one item'),
    });
  });
});

test('a transaction has at most 100 actions and 4 MB', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    const many = (count: number, bytes: number) =>
      Array.from({ length: count }, (_, index) => put('a', index, bytes));
    await expect(transact(client, many(101, 10))).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(transact(client, many(11, 399_000))).rejects.toMatchObject({ name: 'ValidationException' });
    await transact(client, many(100, 10));
    expect(await stored(client)).toHaveLength(100);
  });
});

test('a malformed key cancels the transaction with a validation error as its reason', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    const broken = { Put: { TableName: 'log', Item: { streamId: { S: 'a' } } } };
    await expect(transact(client, [put('a', 1), broken])).rejects.toMatchObject({
      CancellationReasons: [{ Code: 'None' }, { Code: 'ValidationError' }],
    });
    expect(await stored(client)).toEqual([]);
  });
});

test('transactions that race for the same item do not both win, and none is carried out by half', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    const racers = Array.from({ length: 10 }, (_, racer) =>
      transact(client, [put('shared', 1), put(`own-${racer}`, 1)]),
    );
    const outcomes = await Promise.allSettled(racers);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await stored(client)).toHaveLength(2);
  });
});
