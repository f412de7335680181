import { onTestFinished, vi } from 'vitest';
import { recordItem } from '../../runtime/aws/book-record.ts';
import type { TableName } from '../../runtime/aws/tables.ts';
import { provideEnvironment } from '../../runtime/environment.ts';
import type { Birth } from '../../runtime/log/book-birth.ts';
import { dynamodb, dynamoIn } from './engines.ts';

/** What a function appends with has this beside its other settings. */
export const WRITES = { BEGINS_BOOK: 'yes' };

/** Empty tables, and the settings under which functions find them as they would on AWS, until the test ends. */
export const asLambda = async () => {
  const opened = await dynamodb.open();
  const { log, close } = opened;
  const { dynamoDb, tables, engine } = dynamoIn(opened);
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    provideEnvironment(undefined);
    await close();
  });
  const settings = {
    ...{ AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint, AWS_REGION: 'eu-central-1' },
    ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    ...{ TABLE_PREFIX: tables.events.replace(/-events$/, ''), KEY_ID: 'key', TENANT: 'town' },
  };
  /** A function starts: whatever one before it remembered is gone. */
  const start = (more: Readonly<Record<string, string>> = {}) => {
    provideEnvironment(undefined);
    vi.unstubAllEnvs();
    for (const [name, value] of Object.entries({ ...settings, ...more })) vi.stubEnv(name, value);
    engine.requests.clear();
  };
  const TableName = tables.ledger;
  /** Puts a number into the book, and what it is, as another program would; 0 is none. */
  const mark = (format: number, birth: Partial<Birth> = {}) => {
    const item = recordItem({ ...{ id: 'b', isDemo: false, tenant: null, key: 'key' }, ...birth }, format);
    const { p, s } = item;
    return format === 0 && p && s
      ? dynamoDb.ask('DeleteItem', { TableName, Key: { p, s } })
      : dynamoDb.ask('PutItem', { TableName, Item: item });
  };
  const countIn = async (table: TableName) =>
    (await dynamoDb.ask('Scan', { TableName: tables[table], ConsistentRead: true })).Count;
  return { log, start, mark, countIn, requests: engine.requests };
};
