import { RFC9162 } from '@transmute/rfc9162';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isConsistent, isIncluded } from '../../../runtime/merkle/check-proof.ts';
import { growingTree } from '../../../runtime/merkle/growing-tree.ts';
import { type Hash, leafHash } from '../../../runtime/merkle/hashes.ts';
import { consistencyRanges, inclusionRanges } from '../../../runtime/merkle/ranges.ts';
import { hashOfRange, proofOf } from '../../../runtime/merkle/tiles.ts';
import { tilesOver } from '../../support/tree-of.ts';

const SIZE_MAX = 70;
const entries = fc.array(fc.uint8Array({ maxLength: 6 }), { minLength: 1, maxLength: SIZE_MAX });
const hex = (hashes: readonly Uint8Array[]) => hashes.map((hash) => Buffer.from(hash).toString('hex'));
const leavesOf = (given: readonly Uint8Array[]): readonly Hash[] => given.map((entry) => leafHash(entry));
const rootOver = (leaves: readonly Hash[]): Hash => {
  const tree = growingTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
};
const flipped = (hash: Hash, bit: number): Hash => {
  const other = Buffer.from(hash);
  other.writeUInt8(other.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
  return other;
};

describe('agrees with an implementation by others', () => {
  it('on roots', () =>
    fc.assert(
      fc.asyncProperty(entries, async (given) => {
        expect(rootOver(leavesOf(given)).toString('hex')).toBe(hex([await RFC9162.MTH(given)])[0]);
      }),
    ));

  it('on proofs of inclusion', () =>
    fc.assert(
      fc.asyncProperty(entries, fc.nat(SIZE_MAX - 1), async (given, drawn) => {
        const [leaves, index] = [leavesOf(given), drawn % given.length];
        const proof = await proofOf(leaves.length, inclusionRanges(index, leaves.length), tilesOver(leaves));
        expect(hex(proof)).toEqual(hex(await RFC9162.PATH(index, given)));
      }),
    ));

  it('on proofs of consistency', () =>
    fc.assert(
      fc.asyncProperty(entries, fc.nat(SIZE_MAX - 1), async (given, drawn) => {
        // It is defined for trees that grew (RFC 9162, 2.1.4.1).
        fc.pre(given.length > 1);
        const [leaves, before] = [leavesOf(given), 1 + (drawn % (given.length - 1))];
        const proof = await proofOf(
          leaves.length,
          consistencyRanges(before, leaves.length),
          tilesOver(leaves),
        );
        // Theirs names the root of the earlier tree also where the RFC leaves it out: where that is a node of the later one.
        const theirs = (await RFC9162.PROOF(before, given)).slice(
          Number.isInteger(Math.log2(before)) ? 1 : 0,
        );
        expect(hex(proof)).toEqual(hex(theirs));
      }),
    ));
});

describe('a proof', () => {
  const drawn = fc.record({ size: fc.integer({ min: 1, max: 600 }), place: fc.nat(599), bit: fc.nat(255) });
  const leavesUpTo = leavesOf(Array.from({ length: 600 }, (_, place) => Buffer.from(String(place))));

  it('shows a leaf at its place and at no other, and no other leaf, also over several tiles', () =>
    fc.assert(
      fc.asyncProperty(drawn, async ({ size, place, bit }) => {
        const leaves = leavesUpTo.slice(0, size);
        const [index, tree] = [place % size, { size, root: rootOver(leaves) }];
        const proof = await proofOf(size, inclusionRanges(index, size), tilesOver(leaves));
        const leaf = leaves[index] as Hash;
        expect(isIncluded(leaf, index, tree, proof)).toBe(true);
        expect(isIncluded(flipped(leaf, bit), index, tree, proof)).toBe(false);
        expect(isIncluded(leaf, (index + 1) % size, tree, proof)).toBe(size === 1);
        expect(isIncluded(leaf, index, { size, root: flipped(tree.root, bit) }, proof)).toBe(false);
        for (const [at, hash] of proof.entries())
          expect(isIncluded(leaf, index, tree, proof.with(at, flipped(hash, bit)))).toBe(false);
      }),
    ));

  it('shows that a tree grew, and not that it grew out of another one', () =>
    fc.assert(
      fc.asyncProperty(drawn, async ({ size, place, bit }) => {
        const leaves = leavesUpTo.slice(0, size);
        const earlier = 1 + (place % size);
        const proof = await proofOf(size, consistencyRanges(earlier, size), tilesOver(leaves));
        const [before, after] = [earlier, size].map((count) => ({
          size: count,
          root: rootOver(leaves.slice(0, count)),
        })) as [{ size: number; root: Hash }, { size: number; root: Hash }];
        expect(isConsistent(before, after, proof)).toBe(true);
        expect(isConsistent({ ...before, root: flipped(before.root, bit) }, after, proof)).toBe(false);
        expect(isConsistent(before, { ...after, root: flipped(after.root, bit) }, proof)).toBe(false);
        for (const [at, hash] of proof.entries())
          expect(isConsistent(before, after, proof.with(at, flipped(hash, bit)))).toBe(false);
      }),
    ));
});

it('gives the root from tiles that it has from leaves, with a thousand leaves of a second level', async () => {
  const leaves = leavesOf(Array.from({ length: 70_000 }, (_, place) => Buffer.from(String(place))));
  for (const size of [1, 255, 256, 257, 65_535, 65_536, 65_537, 70_000]) {
    const part = leaves.slice(0, size);
    expect(await hashOfRange(size, { from: 0, to: size }, tilesOver(part))).toEqual(rootOver(part));
  }
});
