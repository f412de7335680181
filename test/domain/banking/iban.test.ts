import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hasRightCheckDigits,
  hasStructureOfItsCountry,
  ibanLengthOf,
  maskedIban,
  normalisedIban,
} from '../../../domain/banking/iban.ts';
import { bbanStructures } from '../../../domain/banking/sepa-countries.ts';
import { registryExamples } from '../../support/ibans.ts';
import { IBAN } from '../../support/organisation-facts.ts';

describe('an IBAN', () => {
  test.for(['DE89 3704 0044 0532 0130 00', 'de89370400440532013000', ' DE89-3704-0044-0532-0130-00\t'])(
    'is read as people write it: %s',
    (written) => expect(normalisedIban(written)).toBe(IBAN),
  );

  test.for(registryExamples)(
    'of any SEPA country has right check digits, length and structure: %s',
    (iban) => {
      expect(hasRightCheckDigits(iban)).toBe(true);
      expect(ibanLengthOf(iban.slice(0, 2))).toBe(iban.length);
      expect(hasStructureOfItsCountry(iban)).toBe(true);
    },
  );

  test('is known for the 41 countries of SEPA and for Gibraltar, and for no other', () => {
    expect(Object.keys(bbanStructures).toSorted()).toEqual(
      registryExamples.map((iban) => iban.slice(0, 2)).toSorted(),
    );
    expect(registryExamples).toHaveLength(42);
  });

  test.for([
    ['a letter in a German account number', 'DE7337040044O532013000'],
    ['a digit in a British bank code', 'GB64NW1K60161331926819'],
    ['a letter in the key of a French account', 'FR5720041010050500013M026A6'],
    ['a digit for the Italian control letter', 'IT2500542811101000000123456'],
    ['a letter in a Swiss bank number', 'CH720076A011623852957'],
  ] as const)('with right check digits and length still has a wrong structure: %s', ([, iban]) => {
    expect(hasRightCheckDigits(iban)).toBe(true);
    expect(iban).toHaveLength(ibanLengthOf(iban.slice(0, 2)) ?? 0);
    expect(hasStructureOfItsCountry(iban)).toBe(false);
  });

  test('has no structure in a country that SEPA does not reach', () => {
    for (const iban of ['US89370400440532013000', '__89', ''])
      expect(hasStructureOfItsCountry(iban)).toBe(false);
  });

  test('is shown to those who need not see it by its country and last four characters', () => {
    expect(maskedIban(IBAN)).toBe('DE … 3000');
  });

  test('is outside SEPA where the table does not know the country, also by names that objects have', () => {
    for (const country of ['US', 'XX', 'to', '__', '']) expect(ibanLengthOf(country)).toBeUndefined();
  });

  test('is wrong with any one digit changed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: IBAN.length - 1 }),
        fc.integer({ min: 1, max: 9 }),
        (place, by) => {
          const digit = (Number(IBAN[place]) + by) % 10;
          expect(hasRightCheckDigits(`${IBAN.slice(0, place)}${digit}${IBAN.slice(place + 1)}`)).toBe(false);
        },
      ),
    );
  });

  test('is wrong with two unlike neighbours exchanged', () => {
    for (let place = 2; place < IBAN.length - 1; place++) {
      const [one = '', two = ''] = [IBAN[place], IBAN[place + 1]];
      if (one === two) continue;
      const exchanged = `${IBAN.slice(0, place)}${two}${one}${IBAN.slice(place + 2)}`;
      expect(hasRightCheckDigits(exchanged), exchanged).toBe(false);
    }
  });

  test.each([
    ['a country', (key: string) => `DE893704004405320130${key}`.slice(2)],
    ['a country of capitals', (key: string) => `de893704004405320130${key}`],
    ['the country at its beginning', (key: string) => `1DE893704004405320130${key}`],
    ['two check digits', (key: string) => `DE8A3704004405320130${key}`],
    ['digits behind', () => 'DE89'],
    ['digits and capitals to its end', (key: string) => `DE893704004405320130${key}ä`],
    ['digits and capitals only', (key: string) => `DE8937040044053201 30${key}`],
  ])('is never right without %s, whatever it ends in', (_what, written) => {
    const keys = Array.from({ length: 100 }, (_, key) => String(key).padStart(2, '0'));
    expect(keys.map(written).filter(hasRightCheckDigits)).toEqual([]);
  });

  test('is never right where nothing is written', () => expect(hasRightCheckDigits('')).toBe(false));
});
