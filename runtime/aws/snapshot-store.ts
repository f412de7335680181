import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Item } from '../aws-api/dynamodb-operations.ts';
import type { Snapshot, SnapshotStore } from '../snapshot-store.ts';
import { batchDelete } from './batch-write.ts';
import { number, queryAll, text } from './query-pages.ts';
import type { TableName } from './tables.ts';

/** Bytes of a body in one item, well below the 400 KB of an item. */
const PIECE_BYTES_MAX = 340 * 1024;

/** Partition of all snapshots of a tenant; rows lie in partitions of their generations, which have another name. */
const partitionOf = (tenant: string): string => `${tenant}#folded`;

/** A fold of a stream; neither has a `#` in its name. */
const prefixOf = (stream: string, fold: string): string => `${stream}#${fold}#`;

/** A snapshot in as many items as its body needs; each says of which snapshot it is, and how many there are. */
const itemsOf = ({ tenant, stream, fold, foldedBy, revision, hash, body }: Snapshot): readonly Item[] => {
  const count = Math.max(1, Math.ceil(body.byteLength / PIECE_BYTES_MAX));
  return Array.from({ length: count }, (_, place) => ({
    p: { S: partitionOf(tenant) },
    s: { S: `${prefixOf(stream, fold)}${place}` },
    ...{ r: { N: String(revision) }, h: { S: hash }, c: { S: foldedBy }, n: { N: String(count) } },
    z: { B: Buffer.from(pieceOf(body, place)).toString('base64') },
  }));
};

const pieceOf = (body: Uint8Array, place: number): Uint8Array =>
  body.subarray(place * PIECE_BYTES_MAX, (place + 1) * PIECE_BYTES_MAX);

/** What all items of one snapshot say alike. */
const markOf = ({ r, h, c, n }: Item): string => [r?.N, h?.S, c?.S, n?.N].join(' ');

/** The snapshot that items make up; undefined where one is missing or is of another one that was stored meanwhile. */
const snapshotIn = (tenant: string, items: readonly Item[]): Snapshot | undefined => {
  const [first] = items;
  if (!first) return undefined;
  const pieces = items.slice(0, number(first, 'n'));
  if (pieces.length < number(first, 'n') || pieces.some((piece) => markOf(piece) !== markOf(first)))
    return undefined;
  const [stream = '', fold = ''] = text(first, 's').split('#');
  const body = Buffer.concat(pieces.map((piece) => Buffer.from(piece['z']?.B ?? '', 'base64')));
  const [foldedBy, hash] = [text(first, 'c'), text(first, 'h')];
  return { tenant, stream, fold, foldedBy, revision: number(first, 'r'), hash, body };
};

/** Snapshots in the table of the rows, read without waiting for the last write: the log says whether they are believed. */
export const dynamoSnapshotStore = (
  dynamoDb: DynamoDb,
  { views: table }: Readonly<Record<TableName, string>>,
): SnapshotStore => {
  const found = async (tenant: string, prefix: string, isConsistent: boolean) =>
    snapshotIn(tenant, await queryAll(dynamoDb, table, partitionOf(tenant), { prefix, isConsistent }));
  const keys = (tenant: string) => queryAll(dynamoDb, table, partitionOf(tenant), { projection: 'p, s' });
  return {
    get: (tenant, stream, fold) => found(tenant, prefixOf(stream, fold), false),
    put: async (snapshot) => {
      for (const Item of itemsOf(snapshot)) await dynamoDb.ask('PutItem', { TableName: table, Item });
    },
    all: async function* (tenant) {
      for (const prefix of prefixesIn(await keys(tenant))) {
        const snapshot = await found(tenant, prefix, true);
        if (snapshot) yield snapshot;
      }
    },
    drop: async (tenant) => {
      const all = await keys(tenant);
      await batchDelete(
        dynamoDb,
        table,
        all.map((item) => ({ p: { S: text(item, 'p') }, s: { S: text(item, 's') } })),
      );
      return prefixesIn(all).size;
    },
  };
};

const prefixesIn = (keys: readonly Item[]): ReadonlySet<string> =>
  new Set(keys.map((key) => text(key, 's').replace(/[^#]*$/, '')));
