import { describe, expect, test } from 'vitest';
import { hintOn } from '../../../domain/banking/account-hint.ts';
import { hasRightCheckDigits } from '../../../domain/banking/iban.ts';
import { registryExamples } from '../../support/ibans.ts';

/** An IBAN with its own check digits made right, whatever the rest of it says. */
const ibanOf = (country: string, bban: string): string => {
  const made = Array.from({ length: 97 }, (_, key) => `${country}${String(key + 2).padStart(2, '0')}${bban}`);
  return made.find(hasRightCheckDigits) ?? '';
};

/** Account numbers that banks and associations publish as examples or for donations, one a country or two. */
const published = [
  'AL35202111090000000001234567',
  'BE53000000005353',
  'BE73000000006060',
  'CZ5508000000001234567899',
  'EE471000001020145685',
  'ES7921000813610123456789',
  'FI1410093000123458',
  'FR7630006000011234567890189',
  'HR1723600001101234565',
  'HU93116000060000000012345676',
  'NO8330001234567',
  'PT50002700000001234567833',
  'RS35105008123123123173',
  'SI56192001234567892',
  'SK8975000000000012345671',
  'SM76P0854009812123456789123',
];

describe('a hint on an account', () => {
  test.for([...registryExamples, ...published])('is not given where the account is right: %s', (iban) => {
    expect(hasRightCheckDigits(iban)).toBe(true);
    expect(hintOn(iban)).toBeNull();
  });

  test.for([
    ['of Albania with letters behind the bank', 'AL', '21211009000000023569874A'],
    ['of France with a letter from S on, which counts from 2', 'FR', '20041010050500013S02689'],
    ['of France with the first and the last letters of each row', 'FR', '2004101005AIJRSZ0000106'],
    ['of Hungary with 16 digits', 'HU', '117730161111101823456787'],
    ['of Macedonia with letters, read as in an IBAN', 'MK', '250ABCDEFZ12369'],
    ['of Spain with keys of 10, which are written as 1', 'ES', '21000402110200051314'],
    ['of Spain with a key of 11, which is written as 0', 'ES', '21000402100200051308'],
  ] as const)('is not given for a key %s', ([, country, bban]) => {
    const iban = ibanOf(country, bban);
    expect(hasRightCheckDigits(iban)).toBe(true);
    expect(hintOn(iban)).toBeNull();
  });

  test('is not given in Germany, where every bank has a rule of its own', () => {
    expect(hintOn(ibanOf('DE', '370400440532013001'))).toBeNull();
  });

  test.for([
    ['CH', '29999123000889012', null],
    ['CH', '30000123000889012', 'account-for-qr-bills'],
    ['CH', '31999123000889012', 'account-for-qr-bills'],
    ['CH', '32000123000889012', null],
    ['LI', '30005002324013AA1', 'account-for-qr-bills'],
    ['AT', '3000012300088901', null],
    ['MD', 'CH12301230000000000A', null],
  ] as const)('names an account for QR bills by the number of its bank: %s %s', ([country, bban, hint]) => {
    expect(hintOn(ibanOf(country, bban))).toBe(hint);
  });

  test('names the example of the guidelines for QR bills', () => {
    expect(hintOn('CH4431999123000889012')).toBe('account-for-qr-bills');
  });

  test.for([
    ['AL', '212110080000000235698741'],
    ['BE', '539007547035'],
    ['CZ', '08000000192000145398'],
    ['CZ', '08000000292000145399'],
    ['EE', '2200221020145686'],
    ['ES', '21000418460200051332'],
    ['ES', '21000418440200051332'],
    ['FI', '12345600000786'],
    ['FR', '20041010050500013M02607'],
    ['FR', '20041010050500013N02606'],
    ['HR', '10010061863000160'],
    ['HR', '10010051863000161'],
    ['HU', '117730171111101800000000'],
    ['HU', '117730161111101900000000'],
    ['IS', '0159260076545510730349'],
    ['IT', 'Y0542811101000000123456'],
    ['IT', 'X0542811101000000123457'],
    ['MC', '11222000010123456789031'],
    ['ME', '505000012345678952'],
    ['MK', '250120000058985'],
    ['NO', '86011117948'],
    ['PL', '109010150000071219812874'],
    ['PT', '000201231234567890155'],
    ['RS', '260005601001611380'],
    ['SI', '263300012039087'],
    ['SK', '12000000198742637542'],
    ['SM', 'V0322509800000000270100'],
  ] as const)('names a wrong key inside a right IBAN: %s %s', ([country, bban]) => {
    const iban = ibanOf(country, bban);
    expect(hasRightCheckDigits(iban)).toBe(true);
    expect(hintOn(iban)).toBe('account-key-wrong');
  });
});
