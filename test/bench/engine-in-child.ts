import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { dynamoDbAt } from '../../runtime/aws-api/dynamodb.ts';
import { createTables } from '../support/dynamodb-tables.ts';
import { type EngineUnderTest, onDynamoDb } from '../support/engines.ts';
import type { TakeRequests } from './measure.ts';

/** Starts the DynamoDB engine beside this process; its tables are new each time that it is opened. */
export const engineInChild = async (): Promise<{
  readonly engine: EngineUnderTest;
  readonly take: TakeRequests;
  readonly stop: () => Promise<void>;
}> => {
  const child = fork(fileURLToPath(new URL('./engine-process.ts', import.meta.url)));
  const [endpoint] = (await once(child, 'message')) as [string];
  return {
    engine: {
      name: 'DynamoDB engine in a process of its own',
      open: async () => {
        const dynamoDb = dynamoDbAt(endpoint);
        const tables = await createTables(dynamoDb, `bench-${randomUUID()}`);
        return onDynamoDb({ kind: 'dynamodb', dynamoDb, endpoint, tables, engine: undefined });
      },
    },
    take: async () => {
      child.send('take');
      const [requests] = (await once(child, 'message')) as [Awaited<ReturnType<TakeRequests>>];
      return requests;
    },
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
};
