import { type Hash, nodeHash } from './hashes.ts';
import { rootOf } from './ranges.ts';

/** A tree that leaves are added to, of which no more is kept than the perfect nodes along its right edge: one for each power of two. */
export type GrowingTree = {
  readonly add: (leaf: Hash) => void;
  readonly size: () => number;
  readonly root: () => Hash;
};

export const growingTree = (): GrowingTree => {
  const edge: { readonly hash: Hash; readonly leaves: number }[] = [];
  let size = 0;
  return {
    add: (leaf) => {
      let added = { hash: leaf, leaves: 1 };
      for (let left = edge.at(-1); left?.leaves === added.leaves; left = edge.at(-1)) {
        edge.pop();
        added = { hash: nodeHash(left.hash, added.hash), leaves: 2 * added.leaves };
      }
      edge.push(added);
      size += 1;
    },
    size: () => size,
    root: () => rootOf(edge.map(({ hash }) => hash)),
  };
};
