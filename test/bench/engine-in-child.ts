import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { dynamoDbAt } from '../../runtime/aws-api/dynamodb.ts';
import { createTables } from '../support/dynamodb-tables.ts';
import { type EngineUnderTest, onDynamoDb } from '../support/engines.ts';
import type { TakeRequests } from './measure.ts';

/** What the process of the engine does when it is told. */
export type Order = 'hand over requests' | 'lose the answer to the next write' | 'lose nothing';

export type EngineInChild = {
  readonly engine: EngineUnderTest;
  readonly endpoint: string;
  readonly take: TakeRequests;
  /** Of the next write, whoever sends it, the answer is lost after it was carried out. */
  readonly loseAnAnswer: () => Promise<unknown>;
  readonly loseNothing: () => Promise<unknown>;
  readonly stop: () => Promise<void>;
};

/** The product on an engine that runs already; its tables are new each time that it is opened. */
export const engineAt = (endpoint: string): EngineUnderTest => ({
  name: 'DynamoDB engine in a process of its own',
  open: async () => {
    const dynamoDb = dynamoDbAt(endpoint);
    const tables = await createTables(dynamoDb, `bench-${randomUUID()}`);
    return onDynamoDb({ kind: 'dynamodb', dynamoDb, endpoint, tables, engine: undefined });
  },
});

/** Starts the DynamoDB engine beside this process. */
export const engineInChild = async (): Promise<EngineInChild> => {
  const child = fork(fileURLToPath(new URL('./engine-process.ts', import.meta.url)));
  const answer = async (): Promise<unknown> => {
    const [{ done }] = (await once(child, 'message')) as [{ readonly done: unknown }];
    return done;
  };
  const tell = (order: Order): Promise<unknown> => {
    const answered = answer();
    child.send(order);
    return answered;
  };
  const endpoint = (await answer()) as string;
  return {
    ...{ engine: engineAt(endpoint), endpoint },
    take: async () => (await tell('hand over requests')) as Awaited<ReturnType<TakeRequests>>,
    loseAnAnswer: () => tell('lose the answer to the next write'),
    loseNothing: () => tell('lose nothing'),
    stop: async () => {
      child.disconnect();
      await once(child, 'exit');
    },
  };
};
