import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { clientOf } from '../../local/dynamodb-engine/client.ts';
import { type Engine, startEngine } from '../../local/dynamodb-engine/engine.ts';
import { dynamoDbClient } from '../../runtime/aws/dynamodb-client.ts';
import { dynamoEventLog } from '../../runtime/aws/event-log.ts';
import { dynamoLedger } from '../../runtime/aws/ledger.ts';
import type { TableName } from '../../runtime/aws/tables.ts';
import type { EventLog } from '../../runtime/ports.ts';
import { openDatabase } from '../../runtime/sqlite/database.ts';
import { sqliteEventLog } from '../../runtime/sqlite/event-log.ts';
import { createTables, deleteTables } from './dynamodb-tables.ts';

const { DYNAMODB_ENDPOINT, AWS_PROFILE, TEST_AWS } = process.env;
if (TEST_AWS && !AWS_PROFILE && !DYNAMODB_ENDPOINT) {
  throw new Error(
    'npm run test:aws needs AWS_PROFILE, or DYNAMODB_ENDPOINT: where shall it create its tables?',
  );
}

/**
 * True when the tests run against an endpoint or an account that somebody named, not against the engine in this process.
 *
 * A profile alone is not enough: whoever has one in the shell and runs `npm test` wants no tables in that account.
 */
export const isRealEndpoint = Boolean(DYNAMODB_ENDPOINT ?? TEST_AWS);

/** What an adapter is made from, for contract suites of other ports on the same engine. */
export type Raw =
  | { readonly kind: 'sqlite'; readonly database: DatabaseSync }
  | {
      readonly kind: 'dynamodb';
      readonly client: DynamoDBClient;
      readonly tables: Readonly<Record<TableName, string>>;
      /** The engine in this process; undefined on a real endpoint, which takes no orders to fail and keeps no books. */
      readonly engine: Engine | undefined;
    };

/** An engine with empty tables. */
export type OpenEngine = {
  readonly log: EventLog;
  readonly raw: Raw;
  /** Brings the order of `follow` up to date; nothing to do where the engine has a position of its own. */
  readonly sequence: (tenant: string) => Promise<void>;
  /** Opens the same data anew, as another process would; close whichever was opened last. */
  readonly reopen: () => Promise<OpenEngine>;
  readonly close: () => Promise<void>;
};

export type EngineUnderTest = { readonly name: string; readonly open: () => Promise<OpenEngine> };

const sqlite = (database: DatabaseSync, rest: Pick<OpenEngine, 'reopen' | 'close'>): OpenEngine => ({
  log: sqliteEventLog(database),
  raw: { kind: 'sqlite', database },
  sequence: async () => {},
  ...rest,
});

const openMemory = async (database = openDatabase(':memory:')): Promise<OpenEngine> =>
  sqlite(database, { reopen: () => openMemory(database), close: async () => database.close() });

const openFile = async (given?: string): Promise<OpenEngine> => {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'foerderbuch-')));
  const database = openDatabase(join(folder, 'log.sqlite'));
  return sqlite(database, {
    reopen: async () => {
      database.close();
      return openFile(folder);
    },
    close: async () => {
      database.close();
      await rm(folder, { recursive: true });
    },
  });
};

/** The engine behind a client whose tables are there; closing removes them. */
export const onDynamoDb = (raw: Extract<Raw, { kind: 'dynamodb' }>): OpenEngine => ({
  log: dynamoEventLog(raw.client, raw.tables),
  raw,
  sequence: async (tenant) => {
    await dynamoLedger(raw.client, raw.tables).reconcile(tenant);
  },
  reopen: async () => onDynamoDb(raw),
  close: async () => {
    await deleteTables(raw.client, raw.tables);
    raw.client.destroy();
    await raw.engine?.stop();
  },
});

const openDynamo = async (): Promise<OpenEngine> => {
  const engine = isRealEndpoint ? undefined : await startEngine();
  const client = engine ? clientOf(engine) : dynamoDbClient(DYNAMODB_ENDPOINT);
  const tables = await createTables(client, `test-${randomUUID()}`);
  return onDynamoDb({ kind: 'dynamodb', client, tables, engine });
};

export const sqliteInMemory: EngineUnderTest = { name: 'SQLite in memory', open: openMemory };
export const sqliteInFile: EngineUnderTest = { name: 'SQLite in a file', open: openFile };
export const dynamodb: EngineUnderTest = {
  name: isRealEndpoint ? 'DynamoDB at the endpoint given' : 'DynamoDB engine',
  open: openDynamo,
};

/** Every engine that a contract must hold on. */
export const engines: readonly EngineUnderTest[] = [sqliteInMemory, sqliteInFile, dynamodb];
