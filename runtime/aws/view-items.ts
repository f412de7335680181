import type { Parked, StoredRow } from '../ports.ts';
import { type Item, number, text } from './query-pages.ts';

/** Partition of a generation's rows, by stream. */
export const rowsOf = (tenant: string, generation: string): string => `${tenant}#${generation}`;

/** Partition of one list, with a copy of each of its rows, by stream: a list is read in one go. */
export const listOf = (tenant: string, generation: string, list: string): string =>
  `${tenant}#${generation}#${list}`;

/** A row as the item of a partition. */
export const rowItem = (p: string, { stream, revision, updatedAt, row, lists }: StoredRow): Item => ({
  p: { S: p },
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
