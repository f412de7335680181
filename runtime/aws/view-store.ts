import { nameOfOrdered, streamAt } from '../../domain/ordered-list.ts';
import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Action, Item } from '../aws-api/dynamodb-operations.ts';
import { isInShare, WHOLE } from '../share.ts';
import type { StoredRow, ViewStore } from '../view-store.ts';
import { generationsText, toGenerations } from '../views/generations.ts';
import { checkRow } from '../views/row-limits.ts';
import { batchGet } from './batch-get.ts';
import { batchDelete, batchWrite } from './batch-write.ts';
import { isWritten } from './conditional-write.ts';
import { entryKeys, listEntries } from './list-entries.ts';
import { isAtOneOf, isIn, type Listed } from './listed.ts';
import { queryAll, queryPages, sortKeysAfter, text } from './query-pages.ts';
import { rowReads } from './row-reads.ts';
import { retraction, rowWrites } from './row-writes.ts';
import type { TableName } from './tables.ts';
import {
  GENERATIONS,
  listOf,
  listsIn,
  PARKED,
  parkedItem,
  parkedKey,
  partsOf,
  rowsOf,
  toParked,
  toStanding,
  when,
} from './view-items.ts';

/** Rows of projections in DynamoDB. */
export const dynamoViewStore = (
  dynamoDb: DynamoDb,
  { views: table }: Readonly<Record<TableName, string>>,
): ViewStore => ({ ...rows(dynamoDb, table), ...generations(dynamoDb, table), ...parking(dynamoDb, table) });

type Rows = Omit<ViewStore, 'generations' | 'setGenerations' | 'standing' | 'park' | 'parked' | 'unpark'>;

const rows = (dynamoDb: DynamoDb, table: string): Rows => {
  const reads = rowReads(dynamoDb, table);
  /** The rows of streams that are as they should be, before and after their parts were read. */
  const those = async (
    tenant: string,
    generation: string,
    streams: readonly string[],
    isWanted: (row: Listed) => boolean,
  ) => {
    const keys = streams.map((stream) => ({ p: { S: rowsOf(tenant, generation) }, s: { S: stream } }));
    const items = (await batchGet(dynamoDb, table, keys)).filter((item) =>
      isWanted({ stream: text(item, 's'), updatedAt: text(item, 't'), ...listsIn(item) }),
    );
    return (await reads.those(tenant, generation, items)).filter(isWanted);
  };
  const places: ViewStore['places'] = async (tenant, generation, list, wish) => {
    const partition = listOf(tenant, generation, nameOfOrdered(list));
    // One more than wanted tells whether there is another page.
    const found = await sortKeysAfter(dynamoDb, table, partition, { ...wish, limit: wish.limit + 1 });
    const shown = found.slice(0, wish.limit);
    return { places: shown, next: found.length > wish.limit ? (shown.at(-1) ?? null) : null };
  };
  return {
    get: (tenant, generation, stream) => reads.get({ tenant, generation, stream }),
    list: async (tenant, generation, list) => {
      const streams = await entriesOf(dynamoDb, table, listOf(tenant, generation, list));
      return (await those(tenant, generation, streams, isIn(list))).sort(byStream);
    },
    page: async (tenant, generation, list, wish) => {
      const { places: shown, next } = await places(tenant, generation, list, wish);
      // A row may stand at several places.
      const streams = [...new Set(shown.map(streamAt))];
      const found = await those(tenant, generation, streams, isAtOneOf(list, new Set(shown)));
      const rows = new Map(found.map((row) => [row.stream, row]));
      return {
        rows: shown.map((place) => rows.get(streamAt(place))).filter((row) => row !== undefined),
        next,
      };
    },
    places,
    ...listEntries(dynamoDb, table),
    unchangedSince: (tenant, generation, streams, instant) =>
      those(tenant, generation, streams, ({ updatedAt }) => updatedAt <= instant),
    all: async function* (tenant, generation, share = WHOLE) {
      for await (const page of queryPages(dynamoDb, table, rowsOf(tenant, generation))) {
        const wanted = page.filter((item) => isInShare(share, text(item, 's')));
        if (wanted.length > 0) yield reads.those(tenant, generation, wanted);
      }
    },
    put: async (row, replaced) => {
      checkRow(row, replaced);
      const { before, atOnce } = rowWrites(table, row, replaced);
      await batchWrite(dynamoDb, table, before);
      const isPut = await isWritten(() => writeAtOnce(dynamoDb, atOnce));
      if (!isPut && !replaced) await retract(dynamoDb, table, row, () => reads.get(row));
      return isPut;
    },
    drop: async (tenant, generation) => {
      for await (const page of queryPages(dynamoDb, table, rowsOf(tenant, generation), {
        projection: 'p, s, b, l, f, c',
      }))
        await dropRows(dynamoDb, table, { tenant, generation }, page);
    },
  };
};

const writeAtOnce = (dynamoDb: DynamoDb, actions: readonly Action[]): Promise<unknown> => {
  const [only, ...others] = actions;
  return others.length === 0 && only && 'Put' in only
    ? dynamoDb.ask('PutItem', only.Put)
    : dynamoDb.ask('TransactWriteItems', { TransactItems: actions });
};

/** Takes back what was written before a row that came second; whoever came first may write on meanwhile. */
const retract = async (
  dynamoDb: DynamoDb,
  table: string,
  row: StoredRow,
  read: () => Promise<StoredRow | undefined>,
): Promise<void> => {
  for (let stored = await read(); stored; stored = await read()) {
    const TransactItems = retraction(table, row, stored);
    if (TransactItems.length === 0) return;
    if (await isWritten(() => dynamoDb.ask('TransactWriteItems', { TransactItems }))) return;
  }
};

const dropRows = async (
  dynamoDb: DynamoDb,
  table: string,
  { tenant, generation }: Pick<StoredRow, 'tenant' | 'generation'>,
  items: readonly Item[],
): Promise<void> => {
  const keys: Item[] = [];
  for (const item of items) {
    const place = { tenant, generation, stream: text(item, 's') };
    keys.push(...entryKeys({ ...place, beganAt: when(item, 'b'), ...listsIn(item) }));
    if (item['c']) keys.push(...(await queryAll(dynamoDb, table, partsOf(place), { projection: 'p, s' })));
  }
  // The rows last: they say where the entries and parts are, should this have to be repeated.
  await batchDelete(dynamoDb, table, keys);
  await batchDelete(
    dynamoDb,
    table,
    items.map((item) => ({ p: { S: text(item, 'p') }, s: { S: text(item, 's') } })),
  );
};

const entriesOf = async (dynamoDb: DynamoDb, table: string, partition: string) =>
  (await queryAll(dynamoDb, table, partition, { projection: 's' })).map((entry) => text(entry, 's'));

const byStream = (one: StoredRow, other: StoredRow) => (one.stream < other.stream ? -1 : 1);

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
