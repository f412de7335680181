import {
  DeleteTableCommand,
  DescribeTableCommand,
  GetItemCommand,
  ListTablesCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { append, createLog, keyOf, withEngine } from './support.ts';

test('a table is active when its creation is answered', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client, { index: 'ALL' });
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'log' }));
    expect(Table?.TableStatus).toBe('ACTIVE');
    expect(Table?.GlobalSecondaryIndexes?.[0]?.IndexStatus).toBe('ACTIVE');
  });
});

test('a table is gone when its deletion is answered, and can be created again without its items', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    await append(client, 'a', 1);
    await client.send(new DeleteTableCommand({ TableName: 'log' }));
    expect((await client.send(new ListTablesCommand({}))).TableNames).toEqual([]);
    await createLog(client);
    const { Item } = await client.send(new GetItemCommand({ TableName: 'log', Key: keyOf('a', 1) }));
    expect(Item).toBeUndefined();
  });
});

test('an item is updated and then queried page by page', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    for (const revision of [1, 2, 10]) await append(client, 'a', revision);
    await client.send(
      new UpdateItemCommand({
        TableName: 'log',
        Key: keyOf('a', 2),
        UpdateExpression: 'SET seen = :yes',
        ExpressionAttributeValues: { ':yes': { BOOL: true } },
      }),
    );
    const query = {
      TableName: 'log',
      KeyConditionExpression: 'streamId = :streamId',
      ExpressionAttributeValues: { ':streamId': { S: 'a' } },
      Limit: 2,
    };
    const first = await client.send(new QueryCommand(query));
    expect(first.Items?.map(({ revision }) => revision?.N)).toEqual(['1', '2']);
    expect(first.Items?.map(({ seen }) => seen?.BOOL)).toEqual([undefined, true]);
    const second = await client.send(
      new QueryCommand({ ...query, ExclusiveStartKey: first.LastEvaluatedKey }),
    );
    expect(second.Items?.map(({ revision }) => revision?.N)).toEqual(['10']);
  });
});

test('an operation that the engine does not have is refused', async () => {
  await withEngine(async ({ endpoint }) => {
    const answer = await fetch(endpoint, {
      method: 'POST',
      headers: { 'x-amz-target': 'DynamoDB_20120810.ExecuteStatement' },
      body: '{}',
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      __type: 'com.amazon.coral.service#UnknownOperationException',
    });
  });
});
