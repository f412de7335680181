import { describe, expect, it } from 'vitest';
import { isConsistent, isIncluded } from '../../../runtime/merkle/check-proof.ts';
import { growingTree } from '../../../runtime/merkle/growing-tree.ts';
import { type Hash, hashFromText, leafHash } from '../../../runtime/merkle/hashes.ts';
import vectors from './vectors.json' with { type: 'json' };

type Case = [
  name: string,
  first: number,
  size: number,
  one: number,
  other: number,
  proof: number[],
  holds: boolean,
];

/** Some of the published cases have a hash of another length, which is none. */
const hashes = vectors.hashes.map((text) => hashFromText(text));
const all = (...places: readonly number[]): readonly Hash[] | undefined => {
  const found = places.map((place) => hashes[place]).filter((hash) => hash !== undefined);
  return found.length === places.length ? found : undefined;
};

describe('the published cases of proofs', () => {
  it.each(vectors.inclusion as Case[])('inclusion: %s, place %d of %d', (...given) => {
    const [, index, size, leaf, root, proof, holds] = given;
    const [[one, other] = [], path] = [all(leaf, root), all(...proof)];
    const isShown = one && other && path ? isIncluded(one, index, { size, root: other }, path) : false;
    expect(isShown).toBe(holds);
  });

  it.each(vectors.consistency as Case[])('consistency: %s, %d and %d', (...given) => {
    const [, before, after, root1, root2, proof, holds] = given;
    const [one, other] = [root1, root2].map((place) =>
      Buffer.from(vectors.hashes[place] ?? '', 'base64'),
    ) as [Hash, Hash];
    const path = all(...proof);
    const isShown =
      path !== undefined && isConsistent({ size: before, root: one }, { size: after, root: other }, path);
    expect(isShown).toBe(holds);
  });
});

// The entries and roots that implementations of Certificate Transparency test each other with.
const ENTRIES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

it('has the published roots of trees of 0 to 8 entries', () => {
  const tree = growingTree();
  const roots = [tree.root().toString('hex')];
  for (const entry of ENTRIES) {
    tree.add(leafHash(Buffer.from(entry, 'hex')));
    roots.push(tree.root().toString('hex'));
  }
  expect(roots).toEqual(ROOTS);
});
