import { HASH_BYTES, type Hash, leafHash } from '../../runtime/merkle/hashes.ts';
import { nodeOver, TILE_WIDTH, type TileReader } from '../../runtime/merkle/tiles.ts';

/** Leaves that differ: that of each number up to a count. */
export const numbered = (count: number): readonly Hash[] =>
  Array.from({ length: count }, (_, place) => leafHash(Buffer.from(String(place))));

/** Gives the tiles of a tree, each made anew from all of its leaves. */
export const tilesOver =
  (leaves: readonly Hash[]): TileReader =>
  async ({ level, index }, width) => {
    const each = TILE_WIDTH ** level;
    const hashes = Array.from({ length: width }, (_, place) => {
      const from = (index * TILE_WIDTH + place) * each;
      return nodeOver(Buffer.concat(leaves.slice(from, from + each)), 0, each);
    });
    return Buffer.concat(hashes, width * HASH_BYTES);
  };
