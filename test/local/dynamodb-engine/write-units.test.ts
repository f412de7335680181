import {
  BatchWriteItemCommand,
  DeleteItemCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { append, createLog, itemOf, keyOf, withEngine } from './support.ts';

const counted = { TableName: 'log', ReturnConsumedCapacity: 'TOTAL' } as const;
const units = ({
  ConsumedCapacity,
}: {
  ConsumedCapacity?: { CapacityUnits?: number | undefined } | undefined;
}) => ConsumedCapacity?.CapacityUnits;

test('a write costs one unit per started kilobyte, umlauts being two bytes', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    const write = (text: string) =>
      client.send(new PutItemCommand({ ...counted, Item: { ...keyOf('a', 1), body: { S: text } } }));
    const others = 'streamId'.length + 'a'.length + 'revision'.length + 2 + 'body'.length;
    expect(units(await write('x'.repeat(1024 - others)))).toBe(1);
    expect(units(await write('x'.repeat(1025 - others)))).toBe(2);
    expect(units(await write('ü'.repeat(1500)))).toBe(3);
  });
});

test('replacing, updating and deleting cost by the larger of before and after', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    const put = (bytes: number) =>
      client.send(new PutItemCommand({ ...counted, Item: itemOf('a', 1, bytes) }));
    await put(2500);
    expect(units(await put(10))).toBe(3);
    await put(2500);
    const key = { ...counted, Key: keyOf('a', 1) };
    expect(units(await client.send(new UpdateItemCommand({ ...key, UpdateExpression: 'REMOVE body' })))).toBe(
      3,
    );
    await put(2500);
    expect(units(await client.send(new DeleteItemCommand(key)))).toBe(3);
    expect(units(await client.send(new DeleteItemCommand(key)))).toBe(1);
  });
});

test('a transaction costs double', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    await append(client, 'b', 1);
    const { ConsumedCapacity } = await client.send(
      new TransactWriteItemsCommand({
        ReturnConsumedCapacity: 'TOTAL',
        TransactItems: [
          { Put: { TableName: 'log', Item: itemOf('a', 1, 1500) } },
          {
            ConditionCheck: {
              TableName: 'log',
              Key: keyOf('b', 1),
              ConditionExpression: 'attribute_exists(revision)',
            },
          },
        ],
      }),
    );
    expect(ConsumedCapacity).toMatchObject([{ TableName: 'log', CapacityUnits: 6, WriteCapacityUnits: 6 }]);
  });
});

test('a batch costs the sum of its writes', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    const { ConsumedCapacity } = await client.send(
      new BatchWriteItemCommand({
        ReturnConsumedCapacity: 'TOTAL',
        RequestItems: {
          log: [{ PutRequest: { Item: itemOf('a', 1, 1500) } }, { DeleteRequest: { Key: keyOf('a', 2) } }],
        },
      }),
    );
    expect(ConsumedCapacity).toMatchObject([{ CapacityUnits: 3 }]);
  });
});

test('a failed condition is charged as the write would have been', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    await client.send(new PutItemCommand({ TableName: 'log', Item: itemOf('a', 1, 1500) }));
    engine.requests.clear();
    await append(client, 'a', 1).catch(() => {});
    expect(engine.requests.list()).toEqual([
      { operation: 'PutItem', consumed: 2, error: 'ConditionalCheckFailedException' },
    ]);
  });
});

test('an index costs a write when what it shows of an item changes, and two when the item moves in it', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client, { index: 'KEYS_ONLY' });
    const put = async (kind: string | undefined, body: string) => {
      const Item = { ...keyOf('a', 1), body: { S: body }, ...(kind ? { kind: { S: kind } } : {}) };
      return units(await client.send(new PutItemCommand({ ...counted, Item })));
    };
    expect(await put(undefined, 'first')).toBe(1);
    expect(await put('grant', 'first')).toBe(2);
    expect(await put('grant', 'second')).toBe(1);
    expect(await put('refusal', 'second')).toBe(3);
    expect(await put(undefined, 'second')).toBe(2);
  });
});

test('the units of table and index are told apart when asked for', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client, { index: 'ALL' });
    const Item = { ...itemOf('a', 1, 1500), kind: { S: 'grant' } };
    const { ConsumedCapacity } = await client.send(
      new PutItemCommand({ TableName: 'log', Item, ReturnConsumedCapacity: 'INDEXES' }),
    );
    expect(ConsumedCapacity).toMatchObject({
      CapacityUnits: 4,
      Table: { CapacityUnits: 2 },
      GlobalSecondaryIndexes: { 'by-kind': { CapacityUnits: 2 } },
    });
  });
});

test('a cancelled transaction is charged double for the table and nothing for its indexes', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client, { index: 'ALL' });
    const fine = { Put: { TableName: 'log', Item: { ...itemOf('a', 1), kind: { S: 'grant' } } } };
    const failing = {
      ConditionCheck: {
        TableName: 'log',
        Key: keyOf('b', 1),
        ConditionExpression: 'attribute_exists(revision)',
      },
    };
    engine.requests.clear();
    const transaction = new TransactWriteItemsCommand({ TransactItems: [fine, failing] });
    await client.send(transaction).catch(() => {});
    expect(engine.requests.list()).toEqual([
      { operation: 'TransactWriteItems', consumed: 4, error: 'TransactionCanceledException' },
    ]);
  });
});
