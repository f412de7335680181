import type { Checkpoint } from './ports.ts';
import type { Tile, TilePlace } from './tile.ts';

/** How far the log of a partnership is sealed. */
export type SealHead = {
  /** How many commits: each has its place, from 0, in the order of the log. */
  readonly size: number;
  /** The checkpoint over them as a signed note. */
  readonly note: string;
  /** The public key that it is signed with, as it is handed on. */
  readonly key: string;
  /** The place in the order of the log from which on the leaves come that no full tile has. */
  readonly tileFrom: Checkpoint;
  /** Whether whoever wrote to the book has left it, so that nothing may have come since. */
  readonly isClosed: boolean;
};

/** A tile; of the lowest level with the commits that its hashes are of, `stream@revision`, where they are kept twice. */
export type SealedTile = Tile & { readonly names?: readonly string[] };

/**
 * Where the seal of the log lies. All of it but the signature can be made again from the log.
 *
 * A wider tile takes the place of a narrower one and never the other way round.
 */
export type SealStore = {
  readonly head: (tenant: string) => Promise<SealHead | undefined>;
  /** A tile as wide as it was kept last; undefined where it never was. The last one of the lowest level need not be kept. */
  readonly tile: (tenant: string, place: TilePlace) => Promise<SealedTile | undefined>;
  /**
   * Keeps tiles, and a head in the place of the one before; false where another one was faster, whose head then stands.
   *
   * Once it is answered, it outlives the power.
   */
  readonly advance: (
    tenant: string,
    before: SealHead | undefined,
    after: SealHead,
    tiles: readonly SealedTile[],
  ) => Promise<boolean>;
};
