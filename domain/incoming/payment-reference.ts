import { hasRightMod97, mod97Of } from '../banking/mod-97.ts';

/** What tells a reference of ours from those of other creditors of the same town. */
const OURS = 'FB';

/** Where the key of a case begins in its id, and how much of it a reference carries: fifty bits, enough for one town. */
const KEY_AT = 'app_'.length;
const KEY_LENGTH = 10;

/** Ids have no I, L and O, because people read them as 1, 1 and 0; so whoever writes one of these meant the digit. */
const asMeant = (written: string): string => written.replaceAll('O', '0').replaceAll(/[IL]/g, '1');

/**
 * The reference by which money is known that comes in for a case, as machines write it: sixteen capitals and digits.
 *
 * It is made of the case's id alone, so every letter has the same one, and it stays the same.
 *
 * @see ISO 11649, structured creditor reference
 */
export const paymentReferenceOf = (applicationId: string): string => {
  const key = asMeant(applicationId.slice(KEY_AT, KEY_AT + KEY_LENGTH).toUpperCase());
  return `RF${mod97Of('RF', `${OURS}${key}`)}${OURS}${key}`;
};

/** A reference as it is printed, in groups of four. */
export const printedReference = (reference: string): string => reference.replaceAll(/(.{4})(?=.)/g, '$1 ');

/** What of a text could be references of ours; those that are misspelt have wrong check digits. */
export type FoundReferences = { readonly right: readonly string[]; readonly misspelt: readonly string[] };

/** Looked for at every place, also inside what looks like another one. */
const SHAPE = new RegExp(`(?=RF[0-9OIL]{2}${OURS}[0-9A-Z]{${KEY_LENGTH}})`, 'g');
const LENGTH = 'RF00'.length + OURS.length + KEY_LENGTH;

/** The letters of the kind are what they are; only check digits and key can be mistaken. */
const asPrinted = (found: string): string => `RF${asMeant(found.slice(2))}`;

/**
 * The references of ours in the texts of a transfer, each once.
 *
 * Payers put blanks and signs into them, write them small, and add words before and behind; banks cut a text in two. So only
 * letters and digits count, and the texts are read as one.
 */
export const paymentReferencesIn = (texts: readonly string[]): FoundReferences => {
  const compact = texts
    .join('')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '');
  const places = [...compact.matchAll(SHAPE)].map(({ index }) => index);
  const found = [...new Set(places.map((at) => asPrinted(compact.slice(at, at + LENGTH))))];
  return {
    right: found.filter(hasRightMod97),
    misspelt: found.filter((reference) => !hasRightMod97(reference)),
  };
};
