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
import { IBAN } from '../../support/organisation-facts.ts';

/** The example that the IBAN registry (ISO 13616) gives for each country of the list EPC409-09. */
const examples = [
  'AD1200012030200359100100',
  'AL47212110090000000235698741',
  'AT611904300234573201',
  'BE68539007547034',
  'BG80BNBG96611020345678',
  'CH9300762011623852957',
  'CY17002001280000001200527600',
  'CZ6508000000192000145399',
  'DE89370400440532013000',
  'DK5000400440116243',
  'EE382200221020145685',
  'ES9121000418450200051332',
  'FI2112345600000785',
  'FR1420041010050500013M02606',
  'GB29NWBK60161331926819',
  'GI75NWBK000000007099453',
  'GR1601101250000000012300695',
  'HR1210010051863000160',
  'HU42117730161111101800000000',
  'IE29AIBK93115212345678',
  'IS140159260076545510730339',
  'IT60X0542811101000000123456',
  'LI21088100002324013AA',
  'LT121000011101001000',
  'LU280019400644750000',
  'LV80BANK0000435195001',
  'MC5811222000010123456789030',
  'MD24AG000225100013104168',
  'ME25505000012345678951',
  'MK07250120000058984',
  'MT84MALT011000012345MTLCAST001S',
  'NL91ABNA0417164300',
  'NO9386011117947',
  'PL61109010140000071219812874',
  'PT50000201231234567890154',
  'RO49AAAA1B31007593840000',
  'RS35260005601001611379',
  'SE4550000000058398257466',
  'SI56263300012039086',
  'SK3112000000198742637541',
  'SM86U0322509800000000270100',
  'VA59001123000012345678',
];

describe('an IBAN', () => {
  test.for(['DE89 3704 0044 0532 0130 00', 'de89370400440532013000', ' DE89-3704-0044-0532-0130-00\t'])(
    'is read as people write it: %s',
    (written) => expect(normalisedIban(written)).toBe(IBAN),
  );

  test.for(examples)('of any SEPA country has right check digits, length and structure: %s', (iban) => {
    expect(hasRightCheckDigits(iban)).toBe(true);
    expect(ibanLengthOf(iban.slice(0, 2))).toBe(iban.length);
    expect(hasStructureOfItsCountry(iban)).toBe(true);
  });

  test('is known for the 41 countries of SEPA and for Gibraltar, and for no other', () => {
    expect(Object.keys(bbanStructures).toSorted()).toEqual(
      examples.map((iban) => iban.slice(0, 2)).toSorted(),
    );
    expect(examples).toHaveLength(42);
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

  test('is never right with characters that no IBAN has', () => {
    for (const written of ['', 'DE', 'DE8937040044053201300€', 'DEXX370400440532013000'])
      expect(hasRightCheckDigits(written)).toBe(false);
  });
});
