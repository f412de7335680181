import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Item, Put } from '../aws-api/dynamodb-operations.ts';
import { TILE_WIDTH, widthOf } from '../merkle/tiles.ts';
import type { SealedTile, SealHead, SealStore } from '../seal-store.ts';
import type { TilePlace } from '../tile.ts';
import { isWritten } from './conditional-write.ts';
import { patiently } from './failures.ts';
import { number, text } from './query-pages.ts';
import type { TableName } from './tables.ts';

/** Sort key of the item that says how far the log is sealed: `z` size, `n` note, `k` key, `f` where the last tile begins, `o` open or closed. */
const HEAD = { S: 'seal' };
/** Sort key of a tile: `h` its hashes, `w` how many. */
const tileKey = ({ level, index }: TilePlace): string => `tile#${level}#${String(index).padStart(12, '0')}`;

const headIn = (item: Item): SealHead => ({
  size: number(item, 'z'),
  note: text(item, 'n'),
  key: text(item, 'k'),
  tileFrom: text(item, 'f'),
  isClosed: text(item, 'o') === 'closed',
});

const headItem = (tenant: string, { size, note, key, tileFrom, isClosed }: SealHead): Item => ({
  ...{ p: { S: tenant }, s: HEAD, z: { N: String(size) }, n: { S: note }, k: { S: key } },
  ...{ f: { S: tileFrom }, o: { S: isClosed ? 'closed' : 'open' } },
});

const tileItem = (tenant: string, tile: SealedTile): Item => ({
  ...{ p: { S: tenant }, s: { S: tileKey(tile) } },
  ...{ w: { N: String(widthOf(tile)) }, h: { B: tile.hashes.toString('base64') } },
});

/** The order's own pages have the last hashes of the lowest level, and the names of all. */
const isKept = (tile: SealedTile): boolean => tile.level > 0 || widthOf(tile) === TILE_WIDTH;

/** Nothing, or the head that was seen. */
const inPlaceOf = (before: SealHead | undefined): Partial<Put> =>
  before
    ? {
        ConditionExpression: 'n = :n AND o = :o',
        ExpressionAttributeValues: {
          ':n': { S: before.note },
          ':o': { S: before.isClosed ? 'closed' : 'open' },
        },
      }
    : { ConditionExpression: 'attribute_not_exists(p)' };

/**
 * The seal of the log in DynamoDB, in the table of its order. A tile is written by itself, before the head that counts on it: what a
 * transaction costs twice, and whoever is cut off in between is repeated.
 */
export const dynamoSealStore = (
  dynamoDb: DynamoDb,
  { ledger }: Readonly<Record<TableName, string>>,
): SealStore => {
  const get = async (tenant: string, s: Item['s']): Promise<Item | undefined> => {
    const Key = { p: { S: tenant }, s: s ?? HEAD };
    const wanted = { TableName: ledger, Key, ConsistentRead: true } as const;
    return (await patiently(() => dynamoDb.ask('GetItem', wanted))).Item;
  };
  const put = (Item: Item, condition: Partial<Put>): Promise<boolean> =>
    isWritten(() => dynamoDb.ask('PutItem', { TableName: ledger, Item, ...condition }));

  const widen = (tenant: string, tile: SealedTile): Promise<boolean> =>
    put(tileItem(tenant, tile), {
      ConditionExpression: 'attribute_not_exists(p) OR w <= :w',
      ExpressionAttributeValues: { ':w': { N: String(widthOf(tile)) } },
    });

  return {
    head: async (tenant) => {
      const item = await get(tenant, HEAD);
      return item && headIn(item);
    },
    tile: async (tenant, place) => {
      const item = await get(tenant, { S: tileKey(place) });
      return item && { ...place, hashes: Buffer.from(item['h']?.B ?? '', 'base64') };
    },
    advance: async (tenant, before, after, tiles) => {
      for (const tile of tiles.filter(isKept)) await widen(tenant, tile);
      return put(headItem(tenant, after), inPlaceOf(before));
    },
  };
};
