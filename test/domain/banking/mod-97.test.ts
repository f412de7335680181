import { expect, test } from 'vitest';
import { hasRightMod97, mod97Of } from '../../../domain/banking/mod-97.ts';

test.for([
  ['an IBAN', 'DE68210501700012345678'],
  ['a creditor reference', 'RF18539007547034'],
])('the check digits of %s are found, and known to be right', ([, written]) => {
  const [kind, digits, behind] = [written!.slice(0, 2), written!.slice(2, 4), written!.slice(4)];
  expect(mod97Of(kind, behind)).toBe(digits);
  expect(hasRightMod97(written!)).toBe(true);
  expect(hasRightMod97(`${kind}${digits}${behind.slice(0, -1)}9`)).toBe(false);
});

test('check digits have two places', () => {
  expect(mod97Of('RF', 'FB0000000000')).toMatch(/^\d{2}$/);
  expect(
    Array.from({ length: 97 }, (_, at) => mod97Of('RF', `${at}`)).some((digits) => digits.startsWith('0')),
  ).toBe(true);
});
