import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { dynamoDbIn } from '../../local/dynamodb-engine/client.ts';
import { type Engine, startEngine } from '../../local/dynamodb-engine/engine.ts';
import { dynamoEventLog } from '../../runtime/aws/event-log.ts';
import { dynamoLedger } from '../../runtime/aws/ledger.ts';
import type { TableName } from '../../runtime/aws/tables.ts';
import { type DynamoDb, dynamoDbAt, dynamoDbOnAws } from '../../runtime/aws-api/dynamodb.ts';
import type { EventLog } from '../../runtime/ports.ts';
import { openDatabase } from '../../runtime/sqlite/database.ts';
import { sqliteEventLog } from '../../runtime/sqlite/event-log.ts';
import { turnOf } from '../../runtime/sqlite/turn.ts';
import { createTables, deleteTables } from './dynamodb-tables.ts';

const { DYNAMODB_ENDPOINT, AWS_ACCESS_KEY_ID, TEST_AWS } = process.env;
if (TEST_AWS && !AWS_ACCESS_KEY_ID && !DYNAMODB_ENDPOINT) {
  throw new Error(
    'npm run test:aws needs AWS_ACCESS_KEY_ID and the like, or DYNAMODB_ENDPOINT: where shall it create its tables?',
  );
}

/**
 * True when the tests run against an endpoint or an account that somebody named, not against the engine in this process.
 *
 * Credentials alone are not enough: whoever has them in the shell and runs `npm test` wants no tables in that account.
 */
export const isRealEndpoint = Boolean(DYNAMODB_ENDPOINT ?? TEST_AWS);

/** What an adapter is made from, for contract suites of other ports on the same engine. */
export type Raw =
  | { readonly kind: 'sqlite'; readonly database: DatabaseSync }
  | {
      readonly kind: 'dynamodb';
      readonly dynamoDb: DynamoDb;
      /** Where it can be asked over HTTP; undefined for AWS itself. */
      readonly endpoint: string | undefined;
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
  sqlite(database, { reopen: () => openMemory(database), close: async () => turnOf(database).close() });

const openFile = async (given?: string): Promise<OpenEngine> => {
  const folder = given ?? (await mkdtemp(join(tmpdir(), 'foerderbuch-')));
  const database = openDatabase(join(folder, 'log.sqlite'));
  return sqlite(database, {
    reopen: async () => {
      turnOf(database).close();
      return openFile(folder);
    },
    close: async () => {
      turnOf(database).close();
      await rm(folder, { recursive: true });
    },
  });
};

/** An engine whose tables are there; closing removes them from a real endpoint. */
export const onDynamoDb = (raw: Extract<Raw, { kind: 'dynamodb' }>): OpenEngine => ({
  log: dynamoEventLog(raw.dynamoDb, raw.tables),
  raw,
  sequence: async (tenant) => {
    await dynamoLedger(raw.dynamoDb, raw.tables).reconcile(tenant);
  },
  reopen: async () => onDynamoDb(raw),
  close: async () => {
    if (!raw.engine) await deleteTables(raw.endpoint, raw.tables);
    raw.dynamoDb.close();
    await raw.engine?.stop();
  },
});

const elsewhere = () => (DYNAMODB_ENDPOINT ? dynamoDbAt(DYNAMODB_ENDPOINT) : dynamoDbOnAws());

const openDynamo = async (): Promise<OpenEngine> => {
  const engine = isRealEndpoint ? undefined : await startEngine();
  const dynamoDb = engine ? dynamoDbIn(engine) : elsewhere();
  const tables = await createTables(dynamoDb, `test-${randomUUID()}`);
  const endpoint = engine?.endpoint ?? DYNAMODB_ENDPOINT;
  return onDynamoDb({ kind: 'dynamodb', dynamoDb, endpoint, tables, engine });
};

/** The engine in this process behind an engine of tests; for tests that count what it is asked, or let it fail. */
export const dynamoIn = ({ raw }: Pick<OpenEngine, 'raw'>) => {
  if (raw.kind !== 'dynamodb' || !raw.engine) throw new Error('no engine of DynamoDB in this process');
  return { ...raw, engine: raw.engine };
};

export const sqliteInMemory: EngineUnderTest = { name: 'SQLite in memory', open: openMemory };
export const sqliteInFile: EngineUnderTest = { name: 'SQLite in a file', open: openFile };
export const dynamodb: EngineUnderTest = {
  name: isRealEndpoint ? 'DynamoDB at the endpoint given' : 'DynamoDB engine',
  open: openDynamo,
};

/** Every engine that a contract must hold on. */
export const engines: readonly EngineUnderTest[] = [sqliteInMemory, sqliteInFile, dynamodb];
