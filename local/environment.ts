import { mkdirSync } from 'node:fs';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { claimBook } from '../runtime/aws/book-format.ts';
import { dynamoDbClient } from '../runtime/aws/dynamodb-client.ts';
import { dynamoDbEnvironment } from '../runtime/aws/dynamodb-environment.ts';
import { dynamoLedger } from '../runtime/aws/ledger.ts';
import { tableNames } from '../runtime/aws/tables.ts';
import { rememberingLog } from '../runtime/log/remembering.ts';
import { type Clock, type Commit, type Environment, LogError } from '../runtime/ports.ts';
import { openDatabase } from '../runtime/sqlite/database.ts';
import { sqliteDraftStore } from '../runtime/sqlite/draft-store.ts';
import { sqliteEventLog } from '../runtime/sqlite/event-log.ts';
import { sqliteVaultStore } from '../runtime/sqlite/vault-store.ts';
import { sqliteViewStore } from '../runtime/sqlite/view-store.ts';
import { keyFile } from '../runtime/vault/key-file.ts';
import { vault } from '../runtime/vault/vault.ts';
import { backlog } from './backlog.ts';
import { fileCheckpoints, sqliteCheckpoints } from './checkpoints.ts';
import { dataFiles } from './data-files.ts';
import { clientOf } from './dynamodb-engine/client.ts';
import { startEngine } from './dynamodb-engine/engine.ts';
import { ensureTables } from './dynamodb-tables.ts';
import type { Options } from './options.ts';
import { type PendingCommits, pendingCommits } from './pending-commits.ts';
import { type Subscriptions, subscribeToEngine, subscribeToLog } from './subscriptions.ts';

/** Where everything is kept on this machine, opened. */
export type Opened = {
  readonly environment: Environment;
  /** True when nothing has ever been recorded here. */
  readonly isNew: boolean;
  /**
   * Carries out work that is repeated after a power cut anyway, without waiting for the disk at each write; all of it is
   * on the disk at the end. A killed process loses nothing.
   */
  readonly inBulk: (work: () => Promise<unknown>) => Promise<void>;
  /** Begins to feed rows and reactions; once, after the environment was provided. */
  readonly subscribe: () => Promise<Subscriptions>;
  /** Closes the store; the subscriptions must have stopped. */
  readonly close: () => Promise<void>;
};

export type Place = Pick<Options, 'data' | 'store' | 'dynamodbEndpoint' | 'tenant'>;

/** The prefix of the tables on this machine. */
const TABLE_PREFIX = 'foerderbuch';

/** Opens the store that the options name. */
export const openEnvironment = async (place: Place, clock: Clock): Promise<Opened> => {
  // A folder that is made here is nobody else's to read: the log names people by pseudonyms, and still it is about them.
  mkdirSync(place.data, { recursive: true, mode: 0o700 });
  if (place.store === 'sqlite') return openSqlite(place, clock);
  const { dynamodbEndpoint } = place;
  return dynamodbEndpoint === undefined
    ? openEngine(place, clock)
    : openEndpoint(place, clock, dynamodbEndpoint);
};

const openSqlite = async ({ data, tenant }: Place, clock: Clock): Promise<Opened> => {
  const files = dataFiles(data);
  const database = openDatabase(files.database);
  const listeners = appendListeners();
  const environment: Environment = {
    log: listeners.on(rememberingLog(sqliteEventLog(database))),
    vault: vault(sqliteVaultStore(database), keyFile(files.key)),
    drafts: sqliteDraftStore(database),
    views: sqliteViewStore(database),
    clock,
    tenant,
  };
  return {
    environment,
    isNew: await isEmpty(environment, tenant),
    inBulk: async (work) => {
      database.exec('PRAGMA synchronous = NORMAL');
      try {
        await work();
      } finally {
        database.exec('PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE)');
      }
    },
    subscribe: async () => {
      const subscriptions = subscribeToLog(environment.log, tenant, sqliteCheckpoints(database));
      listeners.add(subscriptions.nudge);
      return subscriptions;
    },
    close: async () => database.close(),
  };
};

const openEngine = async ({ data, tenant }: Place, clock: Clock): Promise<Opened> => {
  const files = dataFiles(data);
  const engine = await startEngine({ path: files.engine });
  const client = clientOf(engine);
  const stop = async () => {
    await engine.stop();
    client.destroy();
  };
  const { tables, listeners, environment } = await openTables(client, files.key, clock, tenant).catch(
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
    subscribe: async () => subscribeToEngine(engine, tables.events, dynamoLedger(client, tables), behind),
    close: stop,
  };
};

/** An endpoint has no change stream for us: the order of the log is brought up to date here and then followed. */
const openEndpoint = async ({ data, tenant }: Place, clock: Clock, endpoint: string): Promise<Opened> => {
  const files = dataFiles(data);
  const client = dynamoDbClient(endpoint);
  const { tables, listeners, environment } = await openTables(client, files.key, clock, tenant);
  const ledger = dynamoLedger(client, tables);
  return {
    environment,
    isNew: await isEmpty(environment, tenant),
    inBulk: async (work) => void (await work()),
    subscribe: async () => {
      const pending: PendingCommits = pendingCommits(ledger, tenant);
      listeners.add(pending.wrote);
      await ledger.reconcile(tenant);
      const checkpoints = fileCheckpoints(files.checkpoints);
      const subscriptions = subscribeToLog(environment.log, tenant, checkpoints, pending.sequence);
      listeners.add(subscriptions.nudge);
      return subscriptions;
    },
    close: async () => client.destroy(),
  };
};

const openTables = async (client: DynamoDBClient, keyPath: string, clock: Clock, tenant: string) => {
  const tables = tableNames(TABLE_PREFIX);
  await ensureTables(client, tables);
  await claimBook(client, tables);
  const listeners = appendListeners();
  const environment = dynamoDbEnvironment({ client, tables, keyMaster: keyFile(keyPath), clock, tenant });
  return { tables, listeners, environment: { ...environment, log: listeners.on(environment.log) } };
};

type Wrote = (commits: readonly Commit[]) => void;

/** Tells listeners of every commit, after it was written. */
const appendListeners = () => {
  const listeners: Wrote[] = [];
  return {
    add: (listener: Wrote) => void listeners.push(listener),
    on: (log: Environment['log']): Environment['log'] => ({
      ...log,
      append: async (append) => {
        const result = await log.append(append);
        if (result.status === 'appended') for (const wrote of listeners) wrote(result.commits);
        return result;
      },
    }),
  };
};

// The order of the log may trail it after a crash; the log itself does not.
const isEmpty = async ({ log }: Environment, tenant: string): Promise<boolean> => {
  try {
    for await (const page of log.scan(tenant)) return page.length === 0;
    return true;
  } catch (error) {
    // Somebody changed it, so there is something: the verification will say what.
    if (error instanceof LogError) return false;
    throw error;
  }
};
