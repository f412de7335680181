import { letters } from './sepa-letters.ts';

/** A character that a bank in the euro area must take in a text: Latin letters, digits and little else. */
const ALLOWED = /[A-Za-z0-9/\-?:().,'+ ]/;

const plain = (character: string): string => {
  const known = letters[character];
  if (known !== undefined) return known;
  if (ALLOWED.test(character)) return character;
  if (/\p{Cf}/u.test(character)) return '';
  return /[\p{Z}\p{Cc}]/u.test(character) ? ' ' : '.';
};

/** A letter without the marks on it, such as é; itself where it has none. */
const withoutMarks = (character: string): string =>
  letters[character] ?? character.normalize('NFKD').replace(/\p{M}/gu, '');

/**
 * A text as it may stand in a payment, at most so many characters long.
 *
 * Letters become what a German bank clerk would write for them, ä as ae; other scripts are transliterated where a usual way
 * exists, and what is left becomes a full stop.
 *
 * @see EPC217-08, SEPA conversion table
 */
export const sepaText = (written: string, lengthMax: number): string => {
  const bare = [...written.normalize('NFC')].map(withoutMarks).join('');
  const text = [...bare].map(plain).join('');
  return text.replace(/ +/g, ' ').trim().slice(0, lengthMax).trim();
};

/** Whether a text keeps at least two letters or digits that a bank can read. */
export const isWritable = (written: string): boolean =>
  /[A-Za-z0-9].*[A-Za-z0-9]/.test(sepaText(written, 70));

/** An id of ours as a reference in a payment, where the underscore is not allowed. */
export const referenceOf = (id: string): string => id.replace('_', '-');

/** The id that a reference stands for; whether it is one of ours is for the caller to see. */
export const idIn = (reference: string): string => reference.trim().toLowerCase().replace('-', '_');
