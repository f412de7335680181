import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growingTree } from '../../../runtime/merkle/growing-tree.ts';
import type { Hash } from '../../../runtime/merkle/hashes.ts';
import { inclusionRanges } from '../../../runtime/merkle/ranges.ts';
import { proofOf } from '../../../runtime/merkle/tiles.ts';
import { checkpointFrom, checkpointText } from '../../../runtime/seal/checkpoint.ts';
import { derivedSigner } from '../../../runtime/seal/derived-signer.ts';
import { type LogProof, proofFrom, proofProblem, writtenProof } from '../../../runtime/seal/log-proof.ts';
import { writtenNote } from '../../../runtime/seal/note.ts';
import { signedNote } from '../../../runtime/seal/note-key.ts';
import { numbered, tilesOver } from '../../support/tree-of.ts';

const signer = derivedSigner('log.example/stadt', () => Buffer.alloc(32, 1));
const SIZE = 11;
const leaves = numbered(SIZE);
const tree = growingTree();
for (const leaf of leaves) tree.add(leaf);

const checkpoint = async (origin = 'log.example/stadt') => {
  const text = checkpointText({ origin, size: SIZE, root: tree.root() });
  const read = checkpointFrom(Buffer.from(writtenNote(await signedNote(text, signer))));
  if ('refused' in read) throw new Error(read.refused);
  return read;
};
const proof = async (index: number): Promise<LogProof> => ({
  index,
  hashes: await proofOf(SIZE, inclusionRanges(index, SIZE), tilesOver(leaves)),
  checkpoint: await checkpoint(),
});
const written = async () => writtenProof({ ...(await proof(4)), extra: Buffer.from('what goes with it') });
const leaf = (place: number) => leaves[place] as Hash;
/** Whether a text proves leaf 4 to whoever trusts the key. */
const shown = async (text: string) => {
  const read = proofFrom(Buffer.from(text));
  return 'refused' in read ? read : proofProblem(leaf(4), read, await signer.key());
};

describe('a proof that is kept by itself', () => {
  it('has the form of the specification', async () => {
    expect((await written()).split('\n').map((line) => line.replace(/[\w+/]{20,}=*/, '…'))).toEqual([
      ...['c2sp.org/tlog-proof@v1', 'extra …', 'index 4', '…', '…', '…', '…', ''],
      ...['log.example/stadt', '11', '…', '', '— log.example/stadt …', ''],
    ]);
  });

  it('shows each leaf at its place, and is written as it was read', async () => {
    for (const index of leaves.keys()) {
      const text = writtenProof(await proof(index));
      const read = proofFrom(Buffer.from(text));
      if ('refused' in read) throw new Error(read.refused);
      expect(writtenProof(read)).toBe(text);
      expect(proofProblem(leaf(index), read, await signer.key())).toBeUndefined();
      expect(proofProblem(leaf((index + 1) % SIZE), read, await signer.key())).toEqual({
        refused: 'proof-wrong',
      });
    }
  });

  it('is refused with any other character in it, except where it carries what it does not prove', async () => {
    const text = await written();
    const places = [...Array(text.length).keys()].filter(
      (place) => text.slice(0, place).split('\n').length !== 2,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.constantFrom('A', '0', '\n', ' ', '~'),
        async (place, other) => {
          fc.pre(text[place] !== other);
          expect(await shown(`${text.slice(0, place)}${other}${text.slice(place + 1)}`)).toHaveProperty(
            'refused',
          );
        },
      ),
    );
  });

  it('is refused when it is cut off anywhere', async () => {
    const text = await written();
    for (const end of Array(text.length).keys())
      expect(await shown(text.slice(0, end))).toHaveProperty('refused');
  });

  it('is not believed of another log, whoever signed it', async () => {
    const other = { ...(await proof(4)), checkpoint: await checkpoint('log.example/dorf') };
    expect(await shown(writtenProof(other))).toEqual({ refused: 'other-origin' });
    const stranger = await derivedSigner('log.example/stadt', () => Buffer.alloc(32, 2)).key();
    expect(proofProblem(leaf(4), await proof(4), stranger)).toEqual({ refused: 'unknown-key' });
  });

  it.each([
    ['another version', '@v1', '@v2', { refused: 'version-unknown', line: 1 }],
    ['an extra that is no base64', 'extra ', 'extra ?', { refused: 'extra-malformed', line: 2 }],
    ['a place with a leading zero', 'index 4', 'index 04', { refused: 'index-malformed', line: 3 }],
    ['no place', 'index 4\n', '', { refused: 'index-malformed', line: 3 }],
    ['a place beyond the tree', 'index 4', 'index 11', { refused: 'proof-wrong' }],
    ['no blank line', '\n\n', '\n', { refused: 'hash-malformed', line: 8 }],
  ])('is refused with %s', async (_, what, other, refused) => {
    expect(await shown((await written()).replace(what, other))).toEqual(refused);
  });

  it('has no more hashes than a tree can have levels', async () => {
    const long = { ...(await proof(4)), hashes: Array.from({ length: 54 }, () => leaf(0)) };
    expect(await shown(writtenProof(long))).toMatchObject({ refused: 'hash-malformed' });
  });
});
