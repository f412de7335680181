import { growingTree } from '../merkle/growing-tree.ts';
import { TILE_WIDTH } from '../merkle/tiles.ts';
import type { Environment } from '../ports.ts';
import { leafOf } from '../seal/sealer.ts';
import type { Tile } from '../tile.ts';
import type { PlaceNow, SealedPlace } from './sealed-order.ts';

type Log = Pick<Environment, 'log'>;

/** The order of the log as one list: for whoever has to tell where it is amiss. */
export const ordered = async ({ log }: Log, tenant: string): Promise<readonly PlaceNow[]> => {
  const places: PlaceNow[] = [];
  for await (const page of log.order(tenant))
    for (const { stream, revision, hash } of page) places.push({ stream, revision, hash });
  return places;
};

/** What one pass over the order tells. */
export type Pass = {
  readonly size: number;
  /** The roots over so many first commits as were asked for. */
  readonly roots: ReadonlyMap<number, string>;
  /** All tiles over the commits that are sealed. */
  readonly tiles: readonly Tile[];
  /** The first commit that no full tile of those has. */
  readonly untiled: string | undefined;
  /** What came after those that are sealed. */
  readonly since: readonly PlaceNow[];
};

/** Reads the order once; what is kept of it are tiles, and what came since the seal. */
export const passOver = async (
  { log }: Log,
  tenant: string,
  sizes: readonly number[],
  sealed: number,
): Promise<Pass> => {
  const roots = new Map<number, string>();
  const [tiles, since]: [Tile[], PlaceNow[]] = [[], []];
  const wanted = new Set(sizes);
  let untiled: string | undefined;
  const tree = growingTree(undefined, (tile) => {
    if (tree.size() <= sealed) tiles.push(tile);
  });
  const note = () => {
    if (wanted.has(tree.size())) roots.set(tree.size(), tree.root().toString('base64'));
    if (tree.size() === sealed) tiles.push(...tree.growing());
  };
  note();
  for await (const page of log.order(tenant))
    for (const { stream, revision, hash } of page) {
      if (tree.size() === sealed - (sealed % TILE_WIDTH)) untiled = hash;
      if (tree.size() >= sealed) since.push({ stream, revision, hash });
      tree.add(leafOf({ hash }));
      note();
    }
  return { size: tree.size(), roots, tiles, untiled, since };
};

/** The root over so many first commits of a list; undefined where there are fewer. */
export const rootOver = (places: readonly SealedPlace[], size: number): string | undefined => {
  const tree = growingTree();
  for (const place of places.slice(0, size)) tree.add(leafOf(place));
  return tree.size() === size ? tree.root().toString('base64') : undefined;
};
