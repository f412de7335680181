import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { append, createLog, itemOf, keyOf, withEngine } from './support.ts';

const wanted = { TableName: 'log', ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;

test.each([
  [
    'a put',
    new PutItemCommand({
      ...wanted,
      Item: itemOf('a', 1),
      ConditionExpression: 'attribute_not_exists(streamId)',
    }),
  ],
  [
    'an update',
    new UpdateItemCommand({
      ...wanted,
      Key: keyOf('a', 1),
      UpdateExpression: 'REMOVE body',
      ConditionExpression: 'attribute_exists(nothing)',
    }),
  ],
  [
    'a deletion',
    new DeleteItemCommand({
      ...wanted,
      Key: keyOf('a', 1),
      ConditionExpression: 'attribute_exists(nothing)',
    }),
  ],
])('%s whose condition fails shows the item that stood in its way', async (_name, command) => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    await append(client, 'a', 1);
    const failure = await client.send(command as PutItemCommand).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConditionalCheckFailedException);
    expect(failure).toMatchObject({ Item: itemOf('a', 1) });
  });
});

test('the item is not shown to who does not ask for it, and there is none where nothing was', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    await append(client, 'a', 1);
    const condition = { TableName: 'log', ConditionExpression: 'attribute_exists(nothing)' };
    const silent = new DeleteItemCommand({ ...condition, Key: keyOf('a', 1) });
    const missing = new DeleteItemCommand({ ...wanted, ...condition, Key: keyOf('a', 2) });
    for (const command of [silent, missing]) {
      const failure = await client.send(command).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(ConditionalCheckFailedException);
      expect(failure).not.toHaveProperty('Item', expect.anything());
    }
  });
});

test('of many who append the same revision at once exactly one succeeds', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    const rivals = await Promise.allSettled(Array.from({ length: 20 }, () => append(client, 'a', 1)));
    expect(rivals.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
