import { dynamoLedger } from '../../runtime/aws/ledger.ts';
import type { Clock } from '../../runtime/ports.ts';
import { backlog } from '../backlog.ts';
import { dataFiles } from '../data-files.ts';
import { dynamoDbIn } from '../dynamodb-engine/client.ts';
import { startEngine } from '../dynamodb-engine/engine.ts';
import { subscribeToEngine } from '../engine-subscriptions.ts';
import { openTables } from './dynamodb-tables.ts';
import { isEmpty } from './is-empty.ts';
import type { Opened, Place } from './opened.ts';

/** Opens a book on the engine of this machine. */
export const openEngine = async (place: Place, clock: Clock): Promise<Opened> => {
  const { data, tenant } = place;
  const engine = await startEngine({ path: dataFiles(data).engine });
  const dynamoDb = dynamoDbIn(engine);
  const stop = async () => {
    await engine.stop();
    dynamoDb.close();
  };
  const { tables, listeners, environment } = await openTables(dynamoDb, place, clock).catch(
    async (error: unknown) => {
      await stop();
      throw error;
    },
  );
  const behind = backlog();
  listeners.add(behind.wrote);
  return {
    environment,
    isNew: await isEmpty(environment, tenant),
    inBulk: async (work) => void (await work()),
    settled: async () => {},
    subscribe: async () => subscribeToEngine(engine, tables.events, dynamoLedger(dynamoDb, tables), behind),
    close: stop,
  };
};
