import { isIncluded } from '../merkle/check-proof.ts';
import { type Hash, hashFromText } from '../merkle/hashes.ts';
import { checkpointIn, countFrom, type SignedCheckpoint } from './checkpoint.ts';
import { linesOf, noteInLines, writtenNote } from './note.ts';
import { type NoteKey, signatureProblem } from './note-key.ts';
import { isRefused, type Refused } from './refused.ts';

const VERSION = 'c2sp.org/tlog-proof@v1';
/** A tree of this many levels has more leaves than a number is exact. */
const HASHES_MAX = 53;

/** That something stands at a place of a log: to be checked by itself, with no more than a key (C2SP tlog-proof). */
export type LogProof = {
  /** Whatever goes with it; it is not proved by it. */
  readonly extra?: Buffer;
  readonly index: number;
  readonly hashes: readonly Hash[];
  readonly checkpoint: SignedCheckpoint;
};

/** Writes a proof in its one form. */
export const writtenProof = ({ extra, index, hashes, checkpoint }: LogProof): string =>
  [
    VERSION,
    ...(extra ? [`extra ${extra.toString('base64')}`] : []),
    `index ${index}`,
    ...hashes.map((hash) => hash.toString('base64')),
    '',
    writtenNote(checkpoint.note),
  ].join('\n');

const extraIn = (line: string): Buffer | undefined => {
  const written = line.slice('extra '.length);
  const extra = Buffer.from(written, 'base64');
  return extra.toString('base64') === written ? extra : undefined;
};

/** Reads a proof as strictly as it was written; whether it proves anything is asked apart. */
export const proofFrom = (bytes: Uint8Array): LogProof | Refused => {
  const lines = linesOf(bytes);
  if ('refused' in lines) return lines;
  if (lines[0] !== VERSION) return { refused: 'version-unknown', line: 1 };
  const hasExtra = lines[1]?.startsWith('extra ') ?? false;
  const extra = hasExtra ? extraIn(lines[1] ?? '') : undefined;
  if (hasExtra && !extra) return { refused: 'extra-malformed', line: 2 };
  const rest = proofInLines(lines, hasExtra ? 2 : 1);
  return isRefused(rest) || !extra ? rest : { ...rest, extra };
};

/** What follows from the line on that names the place. */
const proofInLines = (lines: readonly string[], place: number): LogProof | Refused => {
  const index = countFrom(/^index (?<index>\d+)$/.exec(lines[place] ?? '')?.groups?.['index'] ?? '');
  if (index === undefined) return { refused: 'index-malformed', line: place + 1 };
  const blank = lines.indexOf('', place);
  if (blank < 0) return { refused: 'no-blank-line' };
  const found = lines.slice(place + 1, blank).map(hashFromText);
  const wrong = found.findIndex((hash, level) => !hash || level >= HASHES_MAX);
  if (wrong >= 0) return { refused: 'hash-malformed', line: place + 2 + wrong };
  const hashes = found.filter((hash) => hash !== undefined);
  const note = noteInLines(lines.slice(blank + 1), blank + 1);
  if (isRefused(note)) return note;
  const checkpoint = checkpointIn(note);
  return isRefused(checkpoint) ? checkpoint : { index, hashes, checkpoint };
};

/** Why a proof does not show that a leaf is in the log of a key; undefined where it does. */
export const proofProblem = (
  leaf: Hash,
  { index, hashes, checkpoint }: LogProof,
  key: NoteKey,
): Refused | undefined => {
  if (checkpoint.origin !== key.name) return { refused: 'other-origin' };
  const problem = signatureProblem(checkpoint.note, key);
  if (problem) return problem;
  return isIncluded(leaf, index, checkpoint, hashes) ? undefined : { refused: 'proof-wrong' };
};
