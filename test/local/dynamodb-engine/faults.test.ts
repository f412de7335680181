import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { describe, expect, test } from 'vitest';
import { append, createLog, itemOf, ways, withEngine } from './support.ts';

describe.each(ways)('%s', (_name, way) => {
  test('a request that gets lost before it is carried out is sent again and succeeds', async () => {
    await withEngine(
      async (engine, client) => {
        await createLog(client);
        engine.requests.clear();
        engine.faults.loseReply({ operation: 'PutItem', when: 'before', times: 1 });
        await append(client, 'a', 1);
        expect(engine.requests.list()).toEqual([
          { operation: 'PutItem', error: 'lost before' },
          { operation: 'PutItem', consumed: 1 },
        ]);
      },
      {},
      way,
    );
  });

  test('a conditional put whose reply gets lost meets its own item when it is sent again', async () => {
    await withEngine(
      async (engine, client) => {
        await createLog(client);
        engine.faults.loseReply({ operation: 'PutItem', when: 'after', times: 1 });
        const failure = await append(client, 'a', 1).catch((error: unknown) => error);
        expect(failure).toBeInstanceOf(ConditionalCheckFailedException);
        expect(failure).toMatchObject({ Item: itemOf('a', 1) });
      },
      {},
      way,
    );
  });

  test('a throttled request consumes nothing and is sent again', async () => {
    await withEngine(
      async (engine, client) => {
        await createLog(client);
        engine.requests.clear();
        engine.faults.throttle({ operation: 'PutItem', times: 2 });
        await append(client, 'a', 1);
        const throttled = { operation: 'PutItem', error: 'ProvisionedThroughputExceededException' };
        expect(engine.requests.list()).toEqual([throttled, throttled, { operation: 'PutItem', consumed: 1 }]);
      },
      {},
      way,
    );
  });

  test('faults that were ordered do not happen once they are cleared', async () => {
    await withEngine(
      async (engine, client) => {
        await createLog(client);
        engine.faults.throttle({ operation: 'PutItem', times: 100 });
        engine.faults.clear();
        await append(client, 'a', 1);
      },
      {},
      way,
    );
  });
});
