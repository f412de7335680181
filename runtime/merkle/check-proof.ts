import { type Hash, nodeHash } from './hashes.ts';

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);

/** A tree: how many leaves, and its root. */
export type Tree = { readonly size: number; readonly root: Hash };

/** Where a proof stands: the place that is proved and the last place, both of one level. */
type Place = { readonly at: number; readonly last: number };

/** The level on which a node is to the right of another, where it was the last of its level by itself. */
const whereItHasASibling = ({ at, last }: Place): Place => {
  let [up, end] = [at, last];
  while (!isOdd(up) && up !== 0) [up, end] = [half(up), half(end)];
  return { at: up, last: end };
};

/** Calls with each hash of a proof, and on which side it stands; false where there are more of them than levels, or fewer. */
const climbs = (start: Place, proof: readonly Hash[], take: (hash: Hash, side: 'left' | 'right') => void) => {
  let { at, last } = start;
  for (const hash of proof) {
    if (last === 0) return false;
    if (isOdd(at) || at === last) {
      take(hash, 'left');
      ({ at, last } = whereItHasASibling({ at, last }));
    } else take(hash, 'right');
    [at, last] = [half(at), half(last)];
  }
  return last === 0;
};

/** Tells whether a proof shows that a leaf stands at a place of a tree (RFC 9162, 2.1.3.2). */
export const isIncluded = (
  leaf: Hash,
  index: number,
  { size, root }: Tree,
  proof: readonly Hash[],
): boolean => {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let reached = leaf;
  const isWhole = climbs({ at: index, last: size - 1 }, proof, (hash, side) => {
    reached = side === 'left' ? nodeHash(hash, reached) : nodeHash(reached, hash);
  });
  return isWhole && reached.equals(root);
};

const isPowerOfTwo = (value: number): boolean =>
  Number.isInteger(Math.log2(value)) && 2 ** Math.log2(value) === value;

/**
 * Tells whether a proof shows that a tree grew out of an earlier one (RFC 9162, 2.1.4.2).
 *
 * Of a tree without leaves nothing can be shown; the same size has the same root and needs no hash.
 */
export const isConsistent = (before: Tree, after: Tree, proof: readonly Hash[]): boolean => {
  if (!isCount(before.size) || !isCount(after.size) || before.size === 0 || before.size > after.size)
    return false;
  if (before.size === after.size) return proof.length === 0 && before.root.equals(after.root);
  const [first, ...rest] = isPowerOfTwo(before.size) ? [before.root, ...proof] : proof;
  if (!first || proof.length === 0) return false;
  let [at, last] = [before.size - 1, after.size - 1];
  while (isOdd(at)) [at, last] = [half(at), half(last)];
  let [earlier, later] = [first, first];
  const isWhole = climbs({ at, last }, rest, (hash, side) => {
    if (side === 'left') earlier = nodeHash(hash, earlier);
    later = side === 'left' ? nodeHash(hash, later) : nodeHash(later, hash);
  });
  return isWhole && earlier.equals(before.root) && later.equals(after.root);
};
