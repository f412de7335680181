import { EMPTY_ROOT, type Hash, nodeHash } from './hashes.ts';

/** Leaves from one place up to another, which is left out. */
export type Range = { readonly from: number; readonly to: number };

/** A node that has all its leaves: of 2^level leaves each, the one at `index` from the left. */
export type Perfect = { readonly level: number; readonly index: number };

/** The greatest power of two below a number of leaves, where RFC 6962 cuts a tree in two. Not by bits: those end at 2^31. */
const cutOf = (count: number): number => {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
};

/**
 * The perfect nodes that a range is made of, from the left.
 *
 * @param range one that a proof names, so it begins where a node of its size begins
 */
export const perfectsOf = ({ from, to }: Range): readonly Perfect[] => {
  const nodes: Perfect[] = [];
  for (let place = from; place < to; ) {
    let [level, width] = [0, 1];
    while (place % (width * 2) === 0 && place + width * 2 <= to) {
      level += 1;
      width *= 2;
    }
    nodes.push({ level, index: place / width });
    place += width;
  }
  return nodes;
};

/** The hash of a range from the hashes of its perfect nodes: of a whole tree, its root. */
export const rootOf = (perfects: readonly Hash[]): Hash =>
  perfects.length === 0 ? EMPTY_ROOT : perfects.reduceRight((right, left) => nodeHash(left, right));

/** The ranges whose hashes prove a leaf, its sibling first (RFC 6962, 2.1.1). */
export const inclusionRanges = (index: number, size: number): readonly Range[] => {
  const ranges: Range[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const cut = from + cutOf(to - from);
    if (index < cut) {
      ranges.unshift({ from: cut, to });
      to = cut;
    } else {
      ranges.unshift({ from, to: cut });
      from = cut;
    }
  }
  return ranges;
};

/** The ranges whose hashes prove that a tree grew out of one with `before` leaves, of which there is at least one (RFC 6962, 2.1.2). */
export const consistencyRanges = (before: number, size: number): readonly Range[] => {
  const ranges: Range[] = [];
  let [from, to] = [0, size];
  while (to > before) {
    const cut = from + cutOf(to - from);
    if (before <= cut) {
      ranges.unshift({ from: cut, to });
      to = cut;
    } else {
      ranges.unshift({ from, to: cut });
      from = cut;
    }
  }
  // Whoever has the earlier root knows the hash of a range that is all of that tree.
  return from === 0 ? ranges : [{ from, to }, ...ranges];
};
