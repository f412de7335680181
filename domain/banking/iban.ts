import { ibanLengths } from './sepa-countries.ts';

/** An IBAN as banks exchange it: capitals and digits, without the blanks that people write for reading. */
export const normalisedIban = (written: string): string => written.replace(/[\s-]/g, '').toUpperCase();

/** The country of a normalised IBAN, its first two letters. */
export const countryOf = (iban: string): string => iban.slice(0, 2);

/** How many characters an IBAN of that country has; undefined where SEPA does not reach. */
export const ibanLengthOf = (country: string): number | undefined =>
  Object.hasOwn(ibanLengths, country) ? ibanLengths[country] : undefined;

/** Country and last four characters of a normalised IBAN: enough to tell one account of a group from another. */
export const maskedIban = (iban: string): string => `${countryOf(iban)} … ${iban.slice(-4)}`;

const digitsOf = (character: string): string =>
  /\d/.test(character) ? character : String(character.charCodeAt(0) - 'A'.charCodeAt(0) + 10);

/**
 * Whether the check digits of a normalised IBAN are right: read as one number, it leaves 1 when divided by 97.
 *
 * @see ISO 13616-1 and ISO 7064, MOD 97-10
 */
export const hasRightCheckDigits = (iban: string): boolean => {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban)) return false;
  const rearranged = `${iban.slice(4)}${iban.slice(0, 4)}`;
  const digits = [...rearranged].map(digitsOf).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
};
