import {
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { type StoredRow, type ViewStore, ViewStoreError } from '../ports.ts';
import { generationsText, toGenerations } from '../views/generations.ts';
import { batchDelete } from './batch-delete.ts';
import { isWritten } from './conditional-write.ts';
import { queryAll, queryPages, text } from './query-pages.ts';
import type { TableName } from './tables.ts';
import { listOf, PARKED, parkedItem, parkedKey, rowItem, rowsOf, toParked, toRow } from './view-items.ts';

/** Bytes of a row, well below the 400 KB of an item. */
const ROW_BYTES_MAX = 350 * 1024;
/** Bytes of a row with its copies in lists, below the 4 MB of a transaction. */
const WRITE_BYTES_MAX = 3.5 * 1024 * 1024;
/** Items of a transaction: the row, and lists that it stands in or stood in. */
const ITEMS_MAX = 100;

/** Rows of projections in DynamoDB. */
export const dynamoViewStore = (
  client: DynamoDBClient,
  { views: table }: Readonly<Record<TableName, string>>,
): ViewStore => ({ ...rows(client, table), ...generations(client, table), ...parking(client, table) });

type Rows = Pick<ViewStore, 'get' | 'list' | 'all' | 'put' | 'drop'>;

const rows = (client: DynamoDBClient, table: string): Rows => ({
  get: async (tenant, generation, stream) => {
    const Key = { p: { S: rowsOf(tenant, generation) }, s: { S: stream } };
    const { Item } = await client.send(new GetItemCommand({ TableName: table, Key, ConsistentRead: true }));
    return Item && toRow(tenant, generation, Item);
  },
  list: async (tenant, generation, list) =>
    (await queryAll(client, table, listOf(tenant, generation, list))).map((item) =>
      toRow(tenant, generation, item),
    ),
  all: async function* (tenant, generation) {
    for await (const page of queryPages(client, table, rowsOf(tenant, generation)))
      if (page.length > 0) yield page.map((item) => toRow(tenant, generation, item));
  },
  put: async (row, replaced) =>
    isWritten(async () => {
      const [main, ...lists] = rowWrites(table, row, replaced);
      if (lists.length === 0 && main?.Put) await client.send(new PutItemCommand(main.Put));
      else await client.send(new TransactWriteItemsCommand({ TransactItems: [main ?? {}, ...lists] }));
    }),
  drop: async (tenant, generation) => {
    for await (const page of queryPages(client, table, rowsOf(tenant, generation), {
      projection: 'p, s, l',
    })) {
      const entries = page.flatMap((item) =>
        (JSON.parse(text(item, 'l')) as string[]).map((list) => ({
          p: { S: listOf(tenant, generation, list) },
          s: { S: text(item, 's') },
        })),
      );
      // The rows last: they say where the entries are, should this have to be repeated.
      await batchDelete(client, table, entries);
      await batchDelete(
        client,
        table,
        page.map((item) => ({ p: { S: text(item, 'p') }, s: { S: text(item, 's') } })),
      );
    }
  },
});

/** The write of a row, first, and those of its lists. */
const rowWrites = (table: string, row: StoredRow, replaced: StoredRow | undefined): TransactWriteItem[] => {
  const { tenant, generation, stream, lists } = row;
  const bytes = Buffer.byteLength(JSON.stringify(row));
  if (bytes > ROW_BYTES_MAX || bytes * (1 + lists.length) > WRITE_BYTES_MAX)
    throw new ViewStoreError(
      'row-too-large',
      `${stream} has a row of ${bytes} bytes in ${lists.length} lists`,
    );
  const left = (replaced?.lists ?? []).filter((list) => !lists.includes(list));
  if (1 + lists.length + left.length > ITEMS_MAX)
    throw new ViewStoreError(
      'too-many-lists',
      `${stream} stands in ${lists.length} lists and leaves ${left.length}`,
    );
  const condition = replaced
    ? {
        ConditionExpression: 'r = :before',
        ExpressionAttributeValues: { ':before': { N: String(replaced.revision) } },
      }
    : { ConditionExpression: 'attribute_not_exists(p)' };
  return [
    { Put: { TableName: table, Item: rowItem(rowsOf(tenant, generation), row), ...condition } },
    ...lists.map((list) => ({
      Put: { TableName: table, Item: rowItem(listOf(tenant, generation, list), row) },
    })),
    ...left.map((list) => ({
      Delete: { TableName: table, Key: { p: { S: listOf(tenant, generation, list) }, s: { S: stream } } },
    })),
  ];
};

const generations = (
  client: DynamoDBClient,
  table: string,
): Pick<ViewStore, 'generations' | 'setGenerations'> => {
  const keyOf = (tenant: string, projection: string) => ({
    p: { S: tenant },
    s: { S: `generations#${projection}` },
  });
  return {
    generations: async (tenant, projection) => {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: keyOf(tenant, projection), ConsistentRead: true }),
      );
      return Item && toGenerations(text(Item, 'x'));
    },
    setGenerations: async (tenant, projection, expected, next) =>
      isWritten(() =>
        client.send(
          new PutItemCommand({
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
      ),
  };
};

const parking = (client: DynamoDBClient, table: string): Pick<ViewStore, 'park' | 'parked' | 'unpark'> => ({
  park: async (parked) => {
    await client.send(new PutItemCommand({ TableName: table, Item: parkedItem(parked) }));
  },
  parked: async (tenant) => (await queryAll(client, table, tenant, { prefix: PARKED })).map(toParked),
  unpark: async (tenant, consumer, stream) => {
    await client.send(new DeleteItemCommand({ TableName: table, Key: parkedKey(tenant, consumer, stream) }));
  },
});
