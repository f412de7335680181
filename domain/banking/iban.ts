import { hasRightMod97 } from './mod-97.ts';
import { bbanStructures } from './sepa-countries.ts';

/** Two letters of the country and two check digits. */
const BEFORE_BBAN = 4;

const letters = { n: '[0-9]', a: '[A-Z]', c: '[A-Z0-9]' } as const;
type Letter = keyof typeof letters;

/** The parts of a structure such as `4a14n`; undefined where SEPA does not reach. */
const partsOf = (country: string): readonly { length: number; letter: Letter }[] | undefined =>
  Object.hasOwn(bbanStructures, country)
    ? [...(bbanStructures[country] ?? '').matchAll(/(\d+)([nac])/g)].map(([, length, letter]) => ({
        length: Number(length),
        letter: letter as Letter,
      }))
    : undefined;

/** An IBAN as banks exchange it: capitals and digits, without the blanks that people write for reading. */
export const normalisedIban = (written: string): string => written.replace(/[\s-]/g, '').toUpperCase();

/** The country of a normalised IBAN, its first two letters. */
export const countryOf = (iban: string): string => iban.slice(0, 2);

/** How many characters an IBAN of that country has; undefined where SEPA does not reach. */
export const ibanLengthOf = (country: string): number | undefined =>
  partsOf(country)?.reduce((sum, { length }) => sum + length, BEFORE_BBAN);

/**
 * Whether a normalised IBAN has digits and letters where its country has them; never where SEPA does not reach.
 *
 * @see ISO 13616-2, IBAN registry
 */
export const hasStructureOfItsCountry = (iban: string): boolean => {
  const parts = partsOf(countryOf(iban));
  if (parts === undefined) return false;
  const bban = parts.map(({ length, letter }) => `${letters[letter]}{${length}}`).join('');
  return new RegExp(`^[A-Z]{2}\\d{2}${bban}$`).test(iban);
};

/** Country and last four characters of a normalised IBAN: enough to tell one account of a group from another. */
export const maskedIban = (iban: string): string => `${countryOf(iban)} … ${iban.slice(-4)}`;

/**
 * Whether the check digits of a normalised IBAN are right: read as one number, it leaves 1 when divided by 97.
 *
 * @see ISO 13616-1 and ISO 7064, MOD 97-10
 */
export const hasRightCheckDigits = (iban: string): boolean =>
  /^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(iban) && hasRightMod97(iban);
