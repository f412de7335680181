import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { createLog, itemOf, keyOf, withEngine } from './support.ts';

const counted = { TableName: 'log', ReturnConsumedCapacity: 'TOTAL' } as const;

async function fillLog(client: DynamoDBClient, count: number, bytes: number): Promise<void> {
  await createLog(client);
  const requests = Array.from({ length: count }, (_, index) => ({
    PutRequest: { Item: itemOf('a', index, bytes) },
  }));
  await client.send(new BatchWriteItemCommand({ RequestItems: { log: requests } }));
}

test.each([
  ['strong', true, 2],
  ['eventual', false, 1],
])('a %sly consistent read of one item is rounded up to 4 kB', async (_name, ConsistentRead, expected) => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    await client.send(new PutItemCommand({ TableName: 'log', Item: itemOf('a', 1, 5000) }));
    const get = (revision: number) =>
      client.send(new GetItemCommand({ ...counted, Key: keyOf('a', revision), ConsistentRead }));
    expect((await get(1)).ConsumedCapacity?.CapacityUnits).toBe(expected);
    expect((await get(2)).ConsumedCapacity?.CapacityUnits).toBe(expected / 2);
  });
});

test('a query and a scan sum their page before they round, and cost double when consistent', async () => {
  await withEngine(async (_engine, client) => {
    await fillLog(client, 20, 480);
    const query = {
      ...counted,
      KeyConditionExpression: 'streamId = :streamId',
      ExpressionAttributeValues: { ':streamId': { S: 'a' } },
    };
    const units = async (ConsistentRead: boolean) => [
      (await client.send(new QueryCommand({ ...query, ConsistentRead }))).ConsumedCapacity?.CapacityUnits,
      (await client.send(new ScanCommand({ ...counted, ConsistentRead }))).ConsumedCapacity?.CapacityUnits,
    ];
    expect(await units(true)).toEqual([3, 3]);
    expect(await units(false)).toEqual([1.5, 1.5]);
  });
});

test('a limited query pays for the items of its page only, a filtered one for all it looked at', async () => {
  await withEngine(async (_engine, client) => {
    await fillLog(client, 6, 3900);
    const query = {
      ...counted,
      ConsistentRead: true,
      KeyConditionExpression: 'streamId = :streamId',
      ExpressionAttributeValues: { ':streamId': { S: 'a' } },
    };
    const limited = await client.send(new QueryCommand({ ...query, Limit: 2 }));
    expect(limited.ConsumedCapacity?.CapacityUnits).toBe(2);
    const filtered = await client.send(
      new QueryCommand({ ...query, FilterExpression: 'attribute_exists(nothing)' }),
    );
    expect(filtered.Count).toBe(0);
    expect(filtered.ConsumedCapacity?.CapacityUnits).toBe(6);
  });
});

test('a query that finds nothing costs the minimum', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    const { ConsumedCapacity } = await client.send(
      new QueryCommand({
        ...counted,
        KeyConditionExpression: 'streamId = :streamId',
        ExpressionAttributeValues: { ':streamId': { S: 'nobody' } },
      }),
    );
    expect(ConsumedCapacity?.CapacityUnits).toBe(0.5);
  });
});

test('a batch of reads rounds every item on its own', async () => {
  await withEngine(async (_engine, client) => {
    await fillLog(client, 3, 480);
    const Keys = [0, 1, 2].map((revision) => keyOf('a', revision));
    const units = async (ConsistentRead: boolean) => {
      const RequestItems = { log: { Keys, ConsistentRead } };
      const batch = new BatchGetItemCommand({ RequestItems, ReturnConsumedCapacity: 'TOTAL' });
      return (await client.send(batch)).ConsumedCapacity?.[0]?.CapacityUnits;
    };
    expect(await units(true)).toBe(3);
    expect(await units(false)).toBe(1.5);
  });
});
