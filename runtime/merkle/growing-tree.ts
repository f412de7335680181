import type { Tile } from '../tile.ts';
import type { Hash } from './hashes.ts';
import { perfectsOf, rootOf } from './ranges.ts';
import { nodeOver, TILE_WIDTH } from './tiles.ts';

/** A tree that leaves are added to. Of what is there no more is kept than the tiles that are not full yet: one a level. */
export type GrowingTree = {
  readonly add: (leaf: Hash) => void;
  readonly size: () => number;
  readonly root: () => Hash;
  /** The tiles that are not full, from the leaves up. */
  readonly growing: () => readonly Tile[];
};

/** A tree as far as it is: how many leaves, and the hashes of the tile of each level that is not full, from the leaves up. */
export type Grown = { readonly size: number; readonly edge: readonly (readonly Hash[])[] };

const NOTHING: Grown = { size: 0, edge: [] };

/** The hash of each perfect node over some hashes, from the left. */
const nodesOver = (hashes: readonly Hash[]): readonly Hash[] => {
  const tile = Buffer.concat(hashes);
  return perfectsOf({ from: 0, to: hashes.length }).map(({ level, index }) =>
    nodeOver(tile, index * 2 ** level, 2 ** level),
  );
};

/** @param onFull is given each tile that becomes full */
export const growingTree = (from: Grown = NOTHING, onFull: (tile: Tile) => void = () => {}): GrowingTree => {
  const edge = from.edge.map((hashes) => [...hashes]);
  let size = from.size;

  const indexOn = (level: number): number => Math.floor(size / TILE_WIDTH ** (level + 1));

  const push = (level: number, hash: Hash): void => {
    const hashes = edge[level] ?? [];
    edge[level] = hashes;
    hashes.push(hash);
    if (hashes.length < TILE_WIDTH) return;
    const tile = { level, index: indexOn(level) - 1, hashes: Buffer.concat(hashes) };
    onFull(tile);
    edge[level] = [];
    push(level + 1, nodeOver(tile.hashes, 0, TILE_WIDTH));
  };

  return {
    add: (leaf) => {
      size += 1;
      push(0, leaf);
    },
    size: () => size,
    root: () => rootOf(edge.toReversed().flatMap(nodesOver)),
    growing: () =>
      edge
        .map((hashes, level) => ({ level, index: indexOn(level), hashes: Buffer.concat(hashes) }))
        .filter(({ hashes }) => hashes.byteLength > 0),
  };
};
