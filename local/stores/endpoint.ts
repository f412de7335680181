import { dynamoLedger } from '../../runtime/aws/ledger.ts';
import { dynamoDbAt } from '../../runtime/aws-api/dynamodb.ts';
import type { Clock } from '../../runtime/ports.ts';
import { fileCheckpoints } from '../checkpoints.ts';
import { dataFiles } from '../data-files.ts';
import { type PendingCommits, pendingCommits } from '../pending-commits.ts';
import { sealedToo, startSealing } from '../sealing.ts';
import { subscribeToLog } from '../subscriptions.ts';
import { openTables } from './dynamodb-tables.ts';
import { isEmpty } from './is-empty.ts';
import type { Opened, Place } from './opened.ts';

/** Opens a book at an endpoint, which has no change stream for us: the order of the log is brought up to date here and then followed. */
export const openEndpoint = async (place: Place, clock: Clock, endpoint: string): Promise<Opened> => {
  const { data, tenant } = place;
  const files = dataFiles(data);
  const dynamoDb = dynamoDbAt(endpoint);
  const { tables, listeners, environment, sealing } = await openTables(dynamoDb, place, clock).catch(
    (error: unknown) => {
      dynamoDb.close();
      throw error;
    },
  );
  const ledger = dynamoLedger(dynamoDb, tables);
  return {
    environment,
    isNew: await isEmpty(environment, tenant),
    inBulk: async (work) => void (await work()),
    settled: async () => {},
    subscribe: async () => {
      const pending: PendingCommits = pendingCommits(ledger, tenant);
      listeners.add(pending.wrote);
      await ledger.reconcile(tenant);
      const checkpoints = fileCheckpoints(files.checkpoints);
      const subscriptions = subscribeToLog(environment.log, tenant, checkpoints, pending.sequence);
      listeners.add(subscriptions.nudge);
      return sealedToo(subscriptions, startSealing(sealing, tenant), listeners);
    },
    close: async () => dynamoDb.close(),
  };
};
