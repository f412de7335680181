import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasRightCheckDigits, ibanLengthOf, normalisedIban } from '../../../domain/organisation/iban.ts';
import { IBAN } from '../../support/organisation-facts.ts';

describe('an IBAN', () => {
  test.for(['DE89 3704 0044 0532 0130 00', 'de89370400440532013000', ' DE89-3704-0044-0532-0130-00\t'])(
    'is read as people write it: %s',
    (written) => expect(normalisedIban(written)).toBe(IBAN),
  );

  test.for([
    'AT611904300234573201',
    'BE68539007547034',
    'CH9300762011623852957',
    'FR1420041010050500013M02606',
    'GB29NWBK60161331926819',
    'MT84MALT011000012345MTLCAST001S',
    'NL91ABNA0417164300',
    'NO9386011117947',
  ])('of another country has right check digits and length: %s', (iban) => {
    expect(hasRightCheckDigits(iban)).toBe(true);
    expect(ibanLengthOf(iban.slice(0, 2))).toBe(iban.length);
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
