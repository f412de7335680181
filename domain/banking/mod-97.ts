import { rest } from './key-sums.ts';

const digitsOf = (character: string): string =>
  /\d/.test(character) ? character : String(character.charCodeAt(0) - 'A'.charCodeAt(0) + 10);

const left = (written: string): number => rest([...written].map(digitsOf).join(''), 97);

/** Account numbers and references carry their country or kind and two check digits in front; these count last. */
const turned = (written: string): string => `${written.slice(4)}${written.slice(0, 4)}`;

/**
 * Whether the third and fourth character of a text in capitals and digits are its right check digits.
 *
 * @see ISO 7064, MOD 97-10
 */
export const hasRightMod97 = (written: string): boolean => left(turned(written)) === 1;

/** The two check digits that belong behind two letters and in front of the rest. */
export const mod97Of = (twoLetters: string, behind: string): string =>
  String(98 - left(turned(`${twoLetters}00${behind}`))).padStart(2, '0');
