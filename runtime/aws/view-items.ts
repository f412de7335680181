import type { Attribute, Item } from '../aws-api/dynamodb-operations.ts';
import type { Parked, Standing, StoredRow } from '../view-store.ts';
import { toGenerations } from '../views/generations.ts';
import { cutRow, joinedRow } from '../views/row-parts.ts';
import { json, packedJson } from './packed-json.ts';
import { number, text } from './query-pages.ts';

/** Partition of a generation's rows, by stream. */
export const rowsOf = (tenant: string, generation: string): string => `${tenant}#${generation}`;

/** Partition of one list, with the streams of its rows: a row that changes need not be written into its lists again. */
export const listOf = (tenant: string, generation: string, list: string): string =>
  `${tenant}#${generation}#${list}`;

/** Partition of those that one list once had. No name of a projection has a `#`. */
export const formerOf = (tenant: string, generation: string, list: string): string =>
  listOf(tenant, generation, `former#${list}`);

/** Partition of the parts of one row, by name. No list has such a name. */
export const partsOf = ({
  tenant,
  generation,
  stream,
}: Pick<StoredRow, 'tenant' | 'generation' | 'stream'>) => listOf(tenant, generation, `parts#${stream}`);

/** An instant in a third of its bytes: lists have one for each of their rows. */
export const whenItem = (instant: string): Attribute => ({ N: String(Date.parse(instant)) });
export const when = (item: Item, name: string): string => new Date(number(item, name)).toISOString();

/** A row as the item of its generation; in parts, with how it was cut and the names of the parts. */
export const rowItem = (stored: StoredRow): Item => ({
  p: { S: rowsOf(stored.tenant, stored.generation) },
  s: { S: stored.stream },
  r: { N: String(stored.revision) },
  b: whenItem(stored.beganAt),
  t: { S: stored.updatedAt },
  ...packedJson('x', cutRow(stored).trunk),
  l: { S: JSON.stringify(stored.lists) },
  // Most rows never leave a list, and lists are what they are kept small for.
  ...(Object.keys(stored.leftAt).length > 0 && { f: { S: JSON.stringify(stored.leftAt) } }),
  ...(stored.parts && {
    ...{ c: { S: JSON.stringify(stored.parts) } },
    ...packedJson('n', [...cutRow(stored).parts.keys()]),
  }),
});

/** The names of a row's parts, in their order. */
export const partNames = (item: Item): readonly string[] =>
  item['c'] ? (json(item, 'n') as readonly string[]) : [];

/** A row from its item and its parts. */
export const toRow = (
  tenant: string,
  generation: string,
  item: Item,
  parts: ReadonlyMap<string, string>,
): StoredRow => ({
  tenant,
  generation,
  stream: text(item, 's'),
  revision: number(item, 'r'),
  beganAt: when(item, 'b'),
  updatedAt: text(item, 't'),
  row: joinedRow(json(item, 'x'), partNames(item), parts),
  ...listsIn(item),
  ...(item['c'] && { parts: JSON.parse(text(item, 'c')) }),
});

/** The lists of a row, now and formerly. */
export const listsIn = (item: Item): Pick<StoredRow, 'lists' | 'leftAt'> => ({
  lists: JSON.parse(text(item, 'l')),
  leftAt: item['f'] ? JSON.parse(text(item, 'f')) : {},
});

/** What stands in the tenant's own partition: generations by projection, and parked streams. */
export const GENERATIONS = 'generations#';
export const PARKED = 'parked#';

export const parkedKey = (tenant: string, consumer: string, stream: string) => ({
  p: { S: tenant },
  s: { S: `${PARKED}${consumer}#${stream}` },
});

export const parkedItem = ({ tenant, consumer, stream, fromRevision, error, parkedAt }: Parked) => ({
  ...parkedKey(tenant, consumer, stream),
  c: { S: consumer },
  n: { S: stream },
  r: { N: String(fromRevision) },
  x: { S: error },
  t: { S: parkedAt },
});

export const toParked = (item: Item): Parked => ({
  tenant: text(item, 'p'),
  consumer: text(item, 'c'),
  stream: text(item, 'n'),
  fromRevision: number(item, 'r'),
  error: text(item, 'x'),
  parkedAt: text(item, 't'),
});

/** The tenant's own partition, read. */
export const toStanding = (items: readonly Item[]): Standing => {
  const those = (prefix: string) => items.filter((item) => text(item, 's').startsWith(prefix));
  const generations = those(GENERATIONS).map(
    (item) => [text(item, 's').slice(GENERATIONS.length), toGenerations(text(item, 'x'))] as const,
  );
  return { generations: new Map(generations), parked: those(PARKED).map(toParked) };
};
