import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Action } from '../aws-api/dynamodb-operations.ts';
import { type StoredRow, type ViewStore, ViewStoreError } from '../view-store.ts';
import { generationsText, toGenerations } from '../views/generations.ts';
import { batchDelete } from './batch-delete.ts';
import { batchGet } from './batch-get.ts';
import { isWritten } from './conditional-write.ts';
import { entryKeys, entryWrites, listEntries } from './list-entries.ts';
import { queryAll, queryPages, text } from './query-pages.ts';
import type { TableName } from './tables.ts';
import {
  GENERATIONS,
  listOf,
  listsIn,
  PARKED,
  parkedItem,
  parkedKey,
  rowItem,
  rowsOf,
  toParked,
  toRow,
  toStanding,
  when,
} from './view-items.ts';

/** Bytes of a row, well below the 400 KB of an item. */
const ROW_BYTES_MAX = 350 * 1024;
/** Items of a transaction: the row, and the lists that it comes into or leaves. */
const ITEMS_MAX = 100;

/** Rows of projections in DynamoDB. */
export const dynamoViewStore = (
  dynamoDb: DynamoDb,
  { views: table }: Readonly<Record<TableName, string>>,
): ViewStore => ({ ...rows(dynamoDb, table), ...generations(dynamoDb, table), ...parking(dynamoDb, table) });

type Rows = Pick<ViewStore, 'get' | 'list' | 'entries' | 'streamsAsOf' | 'all' | 'put' | 'drop'>;

const rows = (dynamoDb: DynamoDb, table: string): Rows => ({
  get: async (tenant, generation, stream) => {
    const Key = { p: { S: rowsOf(tenant, generation) }, s: { S: stream } };
    const { Item } = await dynamoDb.ask('GetItem', { TableName: table, Key, ConsistentRead: true });
    return Item && toRow(tenant, generation, Item);
  },
  list: async (tenant, generation, list) => {
    const streams = await entriesOf(dynamoDb, table, listOf(tenant, generation, list));
    const p = { S: rowsOf(tenant, generation) };
    const keys = streams.map((stream) => ({ p, s: { S: stream } }));
    const found = (await batchGet(dynamoDb, table, keys)).map((item) => toRow(tenant, generation, item));
    return found.filter(({ lists }) => lists.includes(list)).sort(byStream);
  },
  ...listEntries(dynamoDb, table),
  all: async function* (tenant, generation) {
    for await (const page of queryPages(dynamoDb, table, rowsOf(tenant, generation)))
      if (page.length > 0) yield page.map((item) => toRow(tenant, generation, item));
  },
  put: async (row, replaced) =>
    isWritten(async () => {
      const Put = rowWrite(table, row, replaced);
      const entries = checkedEntries(table, row, replaced);
      if (entries.length === 0) await dynamoDb.ask('PutItem', Put);
      else await dynamoDb.ask('TransactWriteItems', { TransactItems: [{ Put }, ...entries] });
    }),
  drop: async (tenant, generation) => {
    for await (const page of queryPages(dynamoDb, table, rowsOf(tenant, generation), {
      projection: 'p, s, b, l, f',
    })) {
      const entries = page.flatMap((item) =>
        entryKeys({
          ...{ tenant, generation, stream: text(item, 's'), beganAt: when(item, 'b') },
          ...listsIn(item),
        }),
      );
      // The rows last: they say where the entries are, should this have to be repeated.
      await batchDelete(dynamoDb, table, entries);
      await batchDelete(
        dynamoDb,
        table,
        page.map((item) => ({ p: { S: text(item, 'p') }, s: { S: text(item, 's') } })),
      );
    }
  },
});

const entriesOf = async (dynamoDb: DynamoDb, table: string, partition: string) =>
  (await queryAll(dynamoDb, table, partition, { projection: 's' })).map((entry) => text(entry, 's'));

const byStream = (one: StoredRow, other: StoredRow) => (one.stream < other.stream ? -1 : 1);

/** The write of a row, if nobody else has written since. */
const rowWrite = (table: string, row: StoredRow, replaced: StoredRow | undefined) => {
  const bytes = Buffer.byteLength(JSON.stringify(row));
  if (bytes > ROW_BYTES_MAX)
    throw new ViewStoreError('row-too-large', `${row.stream} has a row of ${bytes} bytes`);
  const condition = replaced
    ? {
        ConditionExpression: 'r = :before AND t = :at',
        ExpressionAttributeValues: {
          ':before': { N: String(replaced.revision) },
          ':at': { S: replaced.updatedAt },
        },
      }
    : { ConditionExpression: 'attribute_not_exists(p)' };
  return { TableName: table, Item: rowItem(row), ...condition };
};

/** The writes of the lists of a row, if they fit into a transaction with it. */
const checkedEntries = (
  table: string,
  row: StoredRow,
  replaced: StoredRow | undefined,
): readonly Action[] => {
  const entries = entryWrites(table, row, replaced);
  if (1 + entries.length <= ITEMS_MAX) return entries;
  throw new ViewStoreError(
    'too-many-lists',
    `${row.stream} comes into and leaves lists with ${entries.length} items`,
  );
};

const generations = (
  dynamoDb: DynamoDb,
  table: string,
): Pick<ViewStore, 'generations' | 'setGenerations'> => {
  const keyOf = (tenant: string, projection: string) => ({
    p: { S: tenant },
    s: { S: `${GENERATIONS}${projection}` },
  });
  return {
    generations: async (tenant, projection) => {
      const { Item } = await dynamoDb.ask('GetItem', {
        TableName: table,
        Key: keyOf(tenant, projection),
        ConsistentRead: true,
      });
      return Item && toGenerations(text(Item, 'x'));
    },
    setGenerations: async (tenant, projection, expected, next) =>
      isWritten(() =>
        dynamoDb.ask('PutItem', {
          TableName: table,
          Item: { ...keyOf(tenant, projection), x: { S: generationsText(next) } },
          ...(expected
            ? {
                ConditionExpression: 'x = :expected',
                ExpressionAttributeValues: { ':expected': { S: generationsText(expected) } },
              }
            : { ConditionExpression: 'attribute_not_exists(p)' }),
        }),
      ),
  };
};

const parking = (
  dynamoDb: DynamoDb,
  table: string,
): Pick<ViewStore, 'standing' | 'park' | 'parked' | 'unpark'> => ({
  standing: async (tenant) => toStanding(await queryAll(dynamoDb, table, tenant)),
  park: async (parked) => {
    await dynamoDb.ask('PutItem', { TableName: table, Item: parkedItem(parked) });
  },
  parked: async (tenant) => (await queryAll(dynamoDb, table, tenant, { prefix: PARKED })).map(toParked),
  unpark: async (tenant, consumer, stream) => {
    await dynamoDb.ask('DeleteItem', { TableName: table, Key: parkedKey(tenant, consumer, stream) });
  },
});
