import { type GrowingTree, growingTree } from '../merkle/growing-tree.ts';
import { HASH_BYTES, type Hash } from '../merkle/hashes.ts';
import { TILE_WIDTH, widthAt } from '../merkle/tiles.ts';
import { BEGINNING, type EventLog, type OrderEntry } from '../ports.ts';
import type { SealedTile, SealHead, SealStore } from '../seal-store.ts';
import type { Tile } from '../tile.ts';
import { type Checkpoint, checkpointFrom, checkpointText } from './checkpoint.ts';
import { writtenNote } from './note.ts';
import { type Signer, signedNote } from './note-key.ts';

/** The log, or what lies of its seal, is not what was sealed; nothing more is signed until somebody has looked. */
export class SealBroken extends Error {
  constructor(tenant: string, size: number) {
    super(`the first ${size} commits of ${tenant} are not those that were sealed: npm run audit -- verify`);
    this.name = 'SealBroken';
  }
}

/** What a sealer works with. */
export type Sealing = {
  readonly log: Pick<EventLog, 'entries'>;
  readonly seals: SealStore;
  /** Signs what is said of the log of a partnership; its name is that of the log. */
  readonly signer: (tenant: string) => Signer;
};

/** Commits that are sealed with one signature. */
const BATCH_MAX = 2_048;

/** The hash of a commit is that of its leaf: nothing is hashed twice. */
export const leafOf = ({ hash }: { readonly hash: string }): Hash => Buffer.from(hash, 'base64url');

const cut = (hashes: Buffer, count: number): readonly Hash[] =>
  Array.from({ length: count }, (_, place) => hashes.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES));

/** The hashes of the tile that is not full, on each level above the lowest. */
const upperEdge = async (
  { seals }: Sealing,
  tenant: string,
  size: number,
): Promise<readonly (readonly Hash[])[]> => {
  const edge: (readonly Hash[])[] = [];
  for (let level = 1; size >= TILE_WIDTH ** level; level++) {
    const index = Math.floor(size / TILE_WIDTH ** (level + 1));
    const width = widthAt(size, { level, index });
    const tile = width > 0 ? await seals.tile(tenant, { level, index }) : undefined;
    edge.push(cut(tile?.hashes ?? Buffer.alloc(0), width));
  }
  return edge;
};

const rootIn = ({ note }: SealHead): Hash | undefined => {
  const checkpoint = checkpointFrom(Buffer.from(note));
  return 'refused' in checkpoint ? undefined : checkpoint.root;
};

/** The tree as it was sealed last. */
const sealedTree = async (
  sealing: Sealing,
  tenant: string,
  head: SealHead | undefined,
  entries: readonly OrderEntry[],
  onFull: (tile: Tile) => void,
): Promise<GrowingTree> => {
  if (!head) return growingTree(undefined, onFull);
  const { size } = head;
  const lowest = entries.slice(0, size % TILE_WIDTH).map(leafOf);
  const edge = [lowest, ...(await upperEdge(sealing, tenant, size))];
  const tree = growingTree({ size, edge }, onFull);
  const isWhole = lowest.length === size % TILE_WIDTH && rootIn(head)?.equals(tree.root());
  if (!isWhole) throw new SealBroken(tenant, size);
  return tree;
};

const nameOf = ({ stream, revision }: OrderEntry): string => `${stream}@${revision}`;

/** The tiles that are not full and have another hash than before: above the lowest level, those over a tile that became full. */
const grown = (tree: GrowingTree, full: readonly Tile[]): readonly Tile[] =>
  tree.growing().filter(({ level }) => level === 0 || full.some((tile) => tile.level === level - 1));

/** Tiles of the lowest level with their commits, whose first is that of the first entry. */
const withNames = (tiles: readonly Tile[], entries: readonly OrderEntry[]): readonly SealedTile[] => {
  const first = Math.min(...tiles.filter(({ level }) => level === 0).map(({ index }) => index));
  return tiles.map((tile) => {
    if (tile.level > 0) return tile;
    const from = (tile.index - first) * TILE_WIDTH;
    return { ...tile, names: entries.slice(from, from + tile.hashes.byteLength / HASH_BYTES).map(nameOf) };
  });
};

const signed = async (
  signer: Signer,
  tree: GrowingTree,
): Promise<Pick<SealHead, 'size' | 'note' | 'key'>> => {
  const { name: origin, text: key } = await signer.key();
  const checkpoint: Checkpoint = { origin, size: tree.size(), root: tree.root() };
  return { size: tree.size(), note: writtenNote(await signedNote(checkpointText(checkpoint), signer)), key };
};

/**
 * Gives the commits that came since the last seal their places, in the order of the log, and signs the whole.
 *
 * The order has each commit once and never changes, so whoever seals comes to the same tree: a sealer that is called twice, late, cut
 * off anywhere, or beside others leaves each commit in its one place. Before it signs, it has shown that what was sealed is still there.
 *
 * @param atLeast the fewest commits that are worth it
 * @returns how many commits were sealed by this call; 0 also where a rival was faster
 * @throws SealBroken
 */
export const sealOnce = async (sealing: Sealing, tenant: string, atLeast = 1): Promise<number> => {
  const head = await sealing.seals.head(tenant);
  const known = (head?.size ?? 0) % TILE_WIDTH;
  const entries = await sealing.log.entries(tenant, head?.tileFrom ?? BEGINNING, known + BATCH_MAX);
  if (head && entries.length < known) throw new SealBroken(tenant, head.size);
  const fresh = entries.slice(known);
  if (fresh.length < atLeast) return 0;
  const full: Tile[] = [];
  const tree = await sealedTree(sealing, tenant, head, entries, (tile) => full.push(tile));
  for (const entry of fresh) tree.add(leafOf(entry));
  const left = tree.size() % TILE_WIDTH;
  const after: SealHead = {
    ...(await signed(sealing.signer(tenant), tree)),
    tileFrom: entries.at(-1 - left)?.checkpoint ?? head?.tileFrom ?? BEGINNING,
    isClosed: false,
  };
  const tiles = withNames([...full, ...grown(tree, full)], entries);
  return (await sealing.seals.advance(tenant, head, after, tiles)) ? fresh.length : 0;
};

/** Seals until nothing is left that is worth it; answers how many commits that were. */
export const seal = async (sealing: Sealing, tenant: string, atLeast = 1): Promise<number> => {
  let total = 0;
  for (;;) {
    const count = await sealOnce(sealing, tenant, atLeast);
    if (count === 0) return total;
    total += count;
  }
};

/** Notes that the book is being written to, or that whoever did has left it with all sealed. */
export const setClosed = async (
  { seals }: Pick<Sealing, 'seals'>,
  tenant: string,
  isClosed: boolean,
): Promise<void> => {
  const head = await seals.head(tenant);
  if (head && head.isClosed !== isClosed) await seals.advance(tenant, head, { ...head, isClosed }, []);
};
