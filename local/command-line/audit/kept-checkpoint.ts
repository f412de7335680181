import { readFileSync } from 'node:fs';
import { growingTree } from '../../../runtime/merkle/growing-tree.ts';
import { checkpointFrom, type SignedCheckpoint } from '../../../runtime/seal/checkpoint.ts';
import { type NoteKey, noteKeyFrom, signatureProblem } from '../../../runtime/seal/note-key.ts';
import { isRefused, type Refused } from '../../../runtime/seal/refused.ts';
import { leafOf } from '../../../runtime/seal/sealer.ts';
import type { Kept } from '../../../runtime/verification/seal-check.ts';
import type { SealedPlace } from '../../../runtime/verification/sealed-order.ts';
import { readIfThere } from '../../durable-file.ts';
import { ToldError } from '../told-error.ts';
import { refusedSentence } from './refused-sentence.ts';

/** Where an auditor keeps which commits a checkpoint has: beside it. */
export const placesBeside = (file: string): string => `${file}.places`;

const KEY = 'key ';

/** Which commits a checkpoint has and the key that signs, for the auditor alone: a line each. */
export const writtenPlaces = (key: string, places: readonly SealedPlace[]): string =>
  [`${KEY}${key}`, ...places.map(({ hash, name }) => `${hash} ${name ?? ''}`), ''].join('\n');

const refuse = (file: string, refused: Refused): never => {
  throw new ToldError(`${file} counts for nothing: ${refusedSentence(refused)}`);
};

type Places = { readonly key: string; readonly places: readonly SealedPlace[] };

const placesFrom = (text: string): Places => {
  const [first = '', ...lines] = text.split('\n').slice(0, -1);
  const places = lines.map((line) => {
    const [hash = '', name = ''] = line.split(' ');
    return { hash, name };
  });
  return { key: first.slice(KEY.length), places };
};

const keptBeside = (file: string, { size, root }: SignedCheckpoint): Places | undefined => {
  const text = readIfThere(placesBeside(file));
  if (text === undefined) return undefined;
  const kept = placesFrom(text);
  const tree = growingTree();
  for (const place of kept.places) tree.add(leafOf(place));
  if (tree.size() === size && tree.root().equals(root)) return kept;
  throw new ToldError(
    `${placesBeside(file)} does not belong to ${file}. Move it away to go by the checkpoint alone.`,
  );
};

const keyIn = (file: string, text: string): NoteKey => {
  const key = noteKeyFrom(text);
  return isRefused(key) ? refuse(file, key) : key;
};

/**
 * Reads a checkpoint that an auditor kept, and what they kept beside it.
 *
 * @param bookKey the key that the book names; the auditor's own counts where they kept it
 * @throws ToldError where it is no checkpoint, is of another log, or is not signed by that key
 */
export const keptCheckpoint = (
  file: string,
  bookKey: string | undefined,
): Kept & { readonly key: string } => {
  const checkpoint = checkpointFrom(readFileSync(file));
  if (isRefused(checkpoint)) return refuse(file, checkpoint);
  const beside = keptBeside(file, checkpoint);
  const known = beside?.key ?? bookKey;
  if (known === undefined)
    throw new ToldError(
      `This book has no seal, so its key is not known: put ${placesBeside(file)} beside ${file} again.`,
    );
  const key = keyIn(file, known);
  if (key.name !== checkpoint.origin)
    throw new ToldError(`${file} is of another log: of ${checkpoint.origin}, and not of ${key.name}.`);
  const problem = signatureProblem(checkpoint.note, key);
  if (problem) return refuse(file, problem);
  const { size, root } = checkpoint;
  return { size, root, places: beside?.places ?? [], key: key.text };
};
