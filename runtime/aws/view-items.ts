import type { Item } from '../aws-api/dynamodb-operations.ts';
import type { Parked, Standing, StoredRow } from '../view-store.ts';
import { toGenerations } from '../views/generations.ts';
import { number, text } from './query-pages.ts';

/** Partition of a generation's rows, by stream. */
export const rowsOf = (tenant: string, generation: string): string => `${tenant}#${generation}`;

/** Partition of one list, with the streams of its rows: a row that changes need not be written into its lists again. */
export const listOf = (tenant: string, generation: string, list: string): string =>
  `${tenant}#${generation}#${list}`;

/** A row as the item of its generation. */
export const rowItem = ({
  tenant,
  generation,
  stream,
  revision,
  updatedAt,
  row,
  lists,
}: StoredRow): Item => ({
  p: { S: rowsOf(tenant, generation) },
  s: { S: stream },
  r: { N: String(revision) },
  t: { S: updatedAt },
  x: { S: JSON.stringify(row) },
  l: { S: JSON.stringify(lists) },
});

export const toRow = (tenant: string, generation: string, item: Item): StoredRow => ({
  tenant,
  generation,
  stream: text(item, 's'),
  revision: number(item, 'r'),
  updatedAt: text(item, 't'),
  row: JSON.parse(text(item, 'x')),
  lists: JSON.parse(text(item, 'l')),
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
