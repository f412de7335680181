import { luhn, mod11And10, rest, upToTen, weighted } from './key-sums.ts';

type HasRightKey = (bban: string) => boolean;

/** A digit as it is, a letter by its place in the alphabet from 0. */
const placeOf = (character: string): number =>
  /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 'A'.charCodeAt(0);

/** Letters are read as 10 to 35, as in an IBAN. */
const mod97: HasRightKey = (bban) =>
  rest(
    bban.replace(/[A-Z]/g, (letter) => String(placeOf(letter) + 10)),
    97,
  ) === 1;

const belgium: HasRightKey = (bban) => (rest(bban.slice(0, 10), 97) || 97) === Number(bban.slice(10));

/** Each letter stands for a digit: A to I and J to R for 1 to 9, S to Z for 2 to 9. */
const digitForLetter = (letter: string): string => {
  const place = placeOf(letter);
  return String(place < 18 ? (place % 9) + 1 : place - 16);
};

const france: HasRightKey = (bban) => rest(bban.replace(/[A-Z]/g, digitForLetter), 97) === 0;

/** A digit of the sum modulo 11, where 10 is written as 1. */
const spanishDigit = (sum: number): number => {
  const digit = (11 - (sum % 11)) % 11;
  return digit === 10 ? 1 : digit;
};

const spain: HasRightKey = (bban) =>
  spanishDigit(weighted(bban, [4, 8, 5, 10, 9, 7, 3, 6])) === Number(bban[8]) &&
  spanishDigit(weighted(bban.slice(10), [1, 2, 4, 8, 5, 10, 9, 7, 3, 6])) === Number(bban[9]);

/** What the letters and the digits count at the places 1, 3, 5, …; a digit counts as the letter at its place. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

const italy: HasRightKey = (bban) => {
  const counted = [...bban.slice(1)].map(placeOf);
  const sum = counted.reduce((before, place, at) => before + (at % 2 === 0 ? (ODD[place] ?? 0) : place), 0);
  return sum % 26 === placeOf(bban.slice(0, 1));
};

const czechia: HasRightKey = (bban) =>
  weighted(bban.slice(4, 10), [10, 5, 8, 4, 2, 1]) % 11 === 0 &&
  weighted(bban.slice(10), [6, 3, 7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0;

const croatia: HasRightKey = (bban) =>
  mod11And10(bban.slice(0, 6)) === Number(bban[6]) && mod11And10(bban.slice(7, 16)) === Number(bban[16]);

/** An account has 8 digits, filled up with noughts that count nothing, or 16. */
const hungary: HasRightKey = (bban) =>
  weighted(bban, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0 &&
  weighted(bban.slice(8), [9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0;

/** The key is in the number of the holder, the last ten digits; its last one, of the century, does not count. */
const iceland: HasRightKey = (bban) => weighted(bban.slice(12), [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

const norway: HasRightKey = (bban) => weighted(bban, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

const poland: HasRightKey = (bban) => weighted(bban, [3, 9, 7, 1, 3, 9, 7, 1]) % 10 === 0;

const albania: HasRightKey = (bban) => weighted(bban, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0;

const estonia: HasRightKey = (bban) =>
  upToTen(weighted(bban.slice(2, 15), [7, 1, 3, 7, 1, 3, 7, 1, 3, 7, 1, 3, 7])) === Number(bban[15]);

const finland: HasRightKey = (bban) => luhn(bban.slice(0, 13)) === Number(bban[13]);

/**
 * Whether the number of an account fits the check key that its country has inside the account number.
 *
 * It holds the countries where one rule is for every bank; in Germany each bank has its own, and in others there is none.
 *
 * @see European Committee for Banking Standards, TR201, register of European account numbers
 */
export const nationalKeys: Readonly<Record<string, HasRightKey>> = {
  AL: albania,
  BE: belgium,
  CZ: czechia,
  EE: estonia,
  ES: spain,
  FI: finland,
  FR: france,
  HR: croatia,
  HU: hungary,
  IS: iceland,
  IT: italy,
  MC: france,
  ME: mod97,
  MK: mod97,
  NO: norway,
  PL: poland,
  PT: mod97,
  RS: mod97,
  SI: mod97,
  SK: czechia,
  SM: italy,
};
