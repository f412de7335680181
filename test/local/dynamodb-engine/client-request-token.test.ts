import {
  type DynamoDBClient,
  IdempotentParameterMismatchException,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { createLog, itemOf, withEngine } from './support.ts';

const transact = (client: DynamoDBClient, ClientRequestToken: string, stream = 'a') =>
  client.send(
    new TransactWriteItemsCommand({
      ClientRequestToken,
      ReturnConsumedCapacity: 'TOTAL',
      TransactItems: [
        {
          Put: {
            TableName: 'log',
            Item: itemOf(stream, 1),
            ConditionExpression: 'attribute_not_exists(revision)',
          },
        },
      ],
    }),
  );

test('a transaction sent again with its token succeeds without being carried out again', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    await transact(client, 'token');
    const { ConsumedCapacity } = await transact(client, 'token');
    expect(ConsumedCapacity).toMatchObject([{ ReadCapacityUnits: 2 }]);
    expect(ConsumedCapacity?.[0]).not.toHaveProperty('WriteCapacityUnits');
  });
});

test('a token that comes with other content is refused', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    await transact(client, 'token', 'a');
    await expect(transact(client, 'token', 'b')).rejects.toThrow(IdempotentParameterMismatchException);
  });
});

test('a token is forgotten after ten minutes', async () => {
  let time = Date.now();
  await withEngine(
    async (_engine, client) => {
      await createLog(client);
      await transact(client, 'token');
      time += 10 * 60 * 1000;
      await expect(transact(client, 'token')).rejects.toThrow(TransactionCanceledException);
    },
    { now: () => time },
  );
});

test('a token has at most 36 characters', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    await expect(transact(client, 't'.repeat(37))).rejects.toMatchObject({ name: 'ValidationException' });
  });
});

test('a transaction whose reply is lost is carried out once, though the client sends it again', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    engine.faults.loseReply({ operation: 'TransactWriteItems', when: 'after', times: 1 });
    await client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Put: {
              TableName: 'log',
              Item: itemOf('a', 1),
              ConditionExpression: 'attribute_not_exists(revision)',
            },
          },
        ],
      }),
    );
    expect(engine.requests.list().filter(({ operation }) => operation === 'TransactWriteItems')).toEqual([
      { operation: 'TransactWriteItems', consumed: 2, error: 'lost after' },
      { operation: 'TransactWriteItems', consumed: 2 },
    ]);
  });
});
