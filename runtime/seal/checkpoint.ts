import type { Tree } from '../merkle/check-proof.ts';
import { hashFromText } from '../merkle/hashes.ts';
import { type Note, noteFrom } from './note.ts';
import { isRefused, type Refused } from './refused.ts';

/** What a log was at one time: whose log, how many commits, and their root (C2SP tlog-checkpoint). */
export type Checkpoint = Tree & { readonly origin: string };

/** A checkpoint with the note that it was read from. */
export type SignedCheckpoint = Checkpoint & { readonly note: Note };

/** The text that is signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n`;

/** A whole number as it is written once; undefined for any other text, and beyond what is exact. */
export const countFrom = (text: string): number | undefined => {
  const count = /^(?:0|[1-9]\d{0,15})$/.test(text) ? Number(text) : Number.NaN;
  return Number.isSafeInteger(count) ? count : undefined;
};

/** Reads what a note says of a log. Lines after the third are allowed, and say nothing to us. */
export const checkpointIn = (note: Note): SignedCheckpoint | Refused => {
  const [origin, written = '', hashed = '', ...others] = note.text.split('\n').slice(0, -1);
  const [size, root] = [countFrom(written), hashFromText(hashed)];
  if (!origin) return { refused: 'origin-missing', line: 1 };
  if (size === undefined) return { refused: 'size-malformed', line: 2 };
  if (!root) return { refused: 'root-malformed', line: 3 };
  if (others.includes('')) return { refused: 'extension-empty', line: 4 + others.indexOf('') };
  return { origin, size, root, note };
};

/** Reads a signed checkpoint; whether its signature is right is asked apart. */
export const checkpointFrom = (bytes: Uint8Array): SignedCheckpoint | Refused => {
  const note = noteFrom(bytes);
  return isRefused(note) ? note : checkpointIn(note);
};
