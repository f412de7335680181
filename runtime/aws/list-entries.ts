import { orderedIn, placeIn, streamAt } from '../../domain/ordered-list.ts';
import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Item } from '../aws-api/dynamodb-operations.ts';
import type { ListEntry, LookBack, StoredRow, ViewStore } from '../view-store.ts';
import { listChanges, yearOf, yearsUntil } from '../views/list-changes.ts';
import { queryAll, text } from './query-pages.ts';
import { formerOf, listOf, when, whenItem } from './view-items.ts';

type Row = Pick<StoredRow, 'tenant' | 'generation' | 'stream' | 'beganAt' | 'lists' | 'leftAt'>;

/** A row as an item of a list that it is in; in an ordered one at its place. */
const entryItem = ({ tenant, generation, stream, beganAt }: Row, entry: string): Item => {
  const ordered = orderedIn(entry);
  return {
    p: { S: listOf(tenant, generation, ordered?.list ?? entry) },
    s: { S: ordered ? placeIn(ordered.key, stream) : stream },
    b: whenItem(beganAt),
  };
};

/** What an item of a list says. */
const toEntry = (item: Item): ListEntry & { readonly leftAt: null } => {
  const place = text(item, 's');
  const stream = streamAt(place);
  // Only a place in an order has something before the stream.
  const key = stream === place ? {} : { key: place.slice(0, -stream.length - 1) };
  return { stream, beganAt: when(item, 'b'), leftAt: null, ...key };
};

/**
 * A row as an item of a list that it was in: by the year in which it left, and in that by when its stream began.
 *
 * Whoever looks back at an instant asks each year since for the streams that had begun: those that were gone by then are met
 * in one year only, and those that came later nowhere.
 */
const formerItem = ({ tenant, generation, stream, beganAt }: Row, list: string, leftAt: string): Item => ({
  p: { S: formerOf(tenant, generation, list) },
  s: { S: `${yearOf(leftAt)}#${beganAt}#${stream}` },
  u: { S: leftAt },
});

const keyOf = ({ p, s }: Item): Item => ({ ...(p && { p }), ...(s && { s }) });

const toFormer = (item: Item): ListEntry & { readonly leftAt: string } => {
  const [, beganAt = '', stream = ''] = text(item, 's').split('#');
  return { stream, beganAt, leftAt: text(item, 'u') };
};

/** The keys of all items that the lists have of a row, now and formerly. */
export const entryKeys = (row: Row): readonly Item[] => [
  ...row.lists.map((list) => keyOf(entryItem(row, list))),
  ...Object.entries(row.leftAt).map(([list, leftAt]) => keyOf(formerItem(row, list, leftAt))),
];

/** Items of the lists that a row comes into, leaves or left, and the keys of those that go; the lists that it stays in know it. */
export const entryChanges = (row: Row, replaced: Row | undefined) => {
  const { joined, left, leftAt } = listChanges(row, replaced);
  return {
    added: [
      ...joined.map((list) => entryItem(row, list)),
      ...leftAt.map(({ list, at }) => formerItem(row, list, at)),
    ],
    gone: [
      ...left.map((list) => keyOf(entryItem(row, list))),
      ...leftAt
        .filter(({ at, before }) => before !== undefined && yearOf(before) !== yearOf(at))
        .map(({ list, before = '' }) => keyOf(formerItem(row, list, before))),
    ],
  };
};

/** What lists say of their streams, now and at an instant. */
export const listEntries = (
  dynamoDb: DynamoDb,
  table: string,
): Pick<ViewStore, 'entries' | 'streamsAsOf'> => {
  const present = async (tenant: string, generation: string, list: string) => {
    const items = await queryAll(dynamoDb, table, listOf(tenant, generation, list), { projection: 's, b' });
    return items.map(toEntry);
  };
  /** Those that left in a year and had begun by an instant. */
  const leftIn = async (partition: string, year: string, { instant }: LookBack) =>
    (await queryAll(dynamoDb, table, partition, { between: [`${year}#`, `${year}#${instant}#~`] })).map(
      toFormer,
    );

  return {
    entries: async (tenant, generation, list) => [
      ...(await present(tenant, generation, list)),
      ...(await queryAll(dynamoDb, table, formerOf(tenant, generation, list))).map(toFormer),
    ],
    streamsAsOf: async (tenant, generation, list, moment) => {
      const { instant } = moment;
      const former = formerOf(tenant, generation, list);
      const found = await Promise.all([
        present(tenant, generation, list),
        ...yearsUntil(moment).map((year) => leftIn(former, year, moment)),
      ]);
      const there = found
        .flat()
        .filter(({ beganAt, leftAt }) => beganAt <= instant && (leftAt === null || leftAt > instant));
      return [...new Set(there.map(({ stream }) => stream))].sort();
    },
  };
};
