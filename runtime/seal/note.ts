import { isUtf8 } from 'node:buffer';
import type { Refused } from './refused.ts';

/** One signature below a note, by a key that has this name and number; its bytes are as that kind of key writes them. */
export type Signature = { readonly name: string; readonly keyId: number; readonly bytes: Buffer };

/** A text and who signed it. What it says counts once a signature was checked. */
export type Note = { readonly text: string; readonly signatures: readonly Signature[] };

/** Far more than a hundred signatures of any kind need. */
const BYTES_MAX = 1024 * 1024;
const SIGNATURES_MAX = 100;
const ID_BYTES = 4;

const SIGNATURE = /^— (?<name>[^\p{White_Space}+]+) (?<written>[A-Za-z0-9+/]+={0,2})$/u;

/** Whether a key may have this name. */
export const isKeyName = (name: string): boolean => /^[^\p{White_Space}\p{Cc}+]+$/u.test(name);

/** Everything below U+0020 but the end of a line. */
const hasControl = (text: string): boolean => /[^\P{Cc}\n\u007f-\u009f]/u.test(text);

const signatureIn = (line: string): Signature | undefined => {
  const { name, written = '' } = SIGNATURE.exec(line)?.groups ?? {};
  const bytes = Buffer.from(written, 'base64');
  if (name === undefined || bytes.byteLength <= ID_BYTES || bytes.toString('base64') !== written)
    return undefined;
  return { name, keyId: bytes.readUInt32BE(0), bytes: bytes.subarray(ID_BYTES) };
};

const badText = (bytes: Uint8Array): Refused | undefined => {
  if (bytes.byteLength > BYTES_MAX) return { refused: 'too-large' };
  if (!isUtf8(bytes)) return { refused: 'not-utf-8' };
  return undefined;
};

/** The lines of a text from outside, each of which ends as it should; or why it is none. */
export const linesOf = (bytes: Uint8Array): readonly string[] | Refused => {
  const bad = badText(bytes);
  if (bad) return bad;
  const lines = Buffer.from(bytes).toString().split('\n');
  const line = 1 + lines.findIndex(hasControl);
  if (line > 0) return { refused: 'control-character', line };
  // What follows the last end of a line is no line.
  return lines.at(-1) === '' ? lines.slice(0, -1) : { refused: 'signature-malformed', line: lines.length };
};

/** Reads a signed note as strictly as it was written: what `writtenNote` gives for the answer is the same bytes (C2SP signed-note). */
export const noteFrom = (bytes: Uint8Array): Note | Refused => {
  const lines = linesOf(bytes);
  return 'refused' in lines ? lines : noteInLines(lines, 0);
};

/** The same of lines, the first of which has a place in a longer text. */
export const noteInLines = (lines: readonly string[], before: number): Note | Refused => {
  const blank = lines.lastIndexOf('');
  if (blank < 1) return { refused: 'no-blank-line' };
  const below = lines.slice(blank + 1);
  if (below.length === 0) return { refused: 'no-signature' };
  if (below.length > SIGNATURES_MAX) return { refused: 'too-many-signatures' };
  const found = below.map(signatureIn);
  const signatures = found.filter((signature) => signature !== undefined);
  if (signatures.length < found.length)
    return { refused: 'signature-malformed', line: before + blank + 2 + found.indexOf(undefined) };
  return { text: `${lines.slice(0, blank).join('\n')}\n`, signatures };
};

const signatureLine = ({ name, keyId, bytes }: Signature): string => {
  const id = Buffer.alloc(ID_BYTES);
  id.writeUInt32BE(keyId);
  return `— ${name} ${Buffer.concat([id, bytes]).toString('base64')}\n`;
};

/** Writes a note in its one form. */
export const writtenNote = ({ text, signatures }: Note): string =>
  `${text}\n${signatures.map(signatureLine).join('')}`;
