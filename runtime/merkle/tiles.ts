import type { Tile, TilePlace } from '../tile.ts';
import { HASH_BYTES, type Hash, nodeHash } from './hashes.ts';
import { type Perfect, perfectsOf, type Range, rootOf } from './ranges.ts';

/** Levels of the tree in one tile, and hashes in one that is full. */
const TILE_LEVELS = 8;
export const TILE_WIDTH = 256;

export const widthOf = ({ hashes }: Pick<Tile, 'hashes'>): number => hashes.byteLength / HASH_BYTES;

/** How many hashes there are in a level of tiles of a tree. */
const hashesIn = (size: number, level: number): number => Math.floor(size / TILE_WIDTH ** level);

/** How wide a tile of a tree of this size is: 0 where it has none there. */
export const widthAt = (size: number, { level, index }: TilePlace): number =>
  Math.max(0, Math.min(TILE_WIDTH, hashesIn(size, level) - index * TILE_WIDTH));

/** Gives a tile of a tree, at least as wide as it is there. */
export type TileReader = (place: TilePlace, width: number) => Promise<Buffer>;

const hashAt = (hashes: Buffer, place: number): Hash =>
  hashes.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES);

/** The hash of a node that stands over some hashes of a tile. */
export const nodeOver = (hashes: Buffer, from: number, count: number): Hash =>
  count === 1
    ? hashAt(hashes, from)
    : nodeHash(nodeOver(hashes, from, count / 2), nodeOver(hashes, from + count / 2, count / 2));

const perfectHash = async (size: number, { level, index }: Perfect, read: TileReader): Promise<Hash> => {
  const tileLevel = Math.floor(level / TILE_LEVELS);
  const count = 2 ** (level % TILE_LEVELS);
  const first = index * count;
  const place = { level: tileLevel, index: Math.floor(first / TILE_WIDTH) };
  return nodeOver(await read(place, widthAt(size, place)), first % TILE_WIDTH, count);
};

/** The hash of a range of a tree of this size, from its tiles; each is asked for as often as it is needed. */
export const hashOfRange = async (size: number, range: Range, read: TileReader): Promise<Hash> => {
  const hashes: Hash[] = [];
  for (const node of perfectsOf(range)) hashes.push(await perfectHash(size, node, read));
  return rootOf(hashes);
};

/** The hashes of ranges that a proof is made of. */
export const proofOf = async (
  size: number,
  ranges: readonly Range[],
  read: TileReader,
): Promise<readonly Hash[]> => {
  const hashes: Hash[] = [];
  for (const range of ranges) hashes.push(await hashOfRange(size, range, read));
  return hashes;
};
