import { TransactGetItemsCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { append, createLog, itemOf, keyOf, withEngine } from './support.ts';

test('several items are read at one moment, a missing one as nothing, for two units each', async () => {
  await withEngine(async (_engine, client) => {
    await createLog(client);
    await append(client, 'a', 1);
    const { Responses, ConsumedCapacity } = await client.send(
      new TransactGetItemsCommand({
        TransactItems: [
          { Get: { TableName: 'log', Key: keyOf('a', 1) } },
          { Get: { TableName: 'log', Key: keyOf('a', 2) } },
        ],
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
    expect(Responses?.map(({ Item }) => Item)).toEqual([itemOf('a', 1), undefined]);
    expect(ConsumedCapacity).toMatchObject([{ CapacityUnits: 4, ReadCapacityUnits: 4 }]);
  });
});
