import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  paymentReferenceOf,
  paymentReferencesIn,
  printedReference,
} from '../../../domain/incoming/payment-reference.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const applicationId = fc
  .string({ unit: fc.constantFrom(...alphabet), minLength: 26, maxLength: 26 })
  .map((key) => `app_${key}`);

describe('the reference for a payment', () => {
  const reference = paymentReferenceOf('app_ghjkmnpqrs0123456789abcdef');

  test('is a structured creditor reference with two check digits, in groups of four', () => {
    // 98 less the rest of «FBGHJKMNPQRSRF00» as a number, divided by 97
    expect(printedReference(reference)).toBe('RF73 FBGH JKMN PQRS');
  });

  test.for([
    ['as it is printed', 'RF73 FBGH JKMN PQRS'],
    ['in one', 'RF73FBGHJKMNPQRS'],
    ['in small letters', 'rf73 fbgh jkmn pqrs'],
    ['with words around it', 'Rückzahlung zu RF73 FBGH JKMN PQRS, 2. Rate'],
    ['without a blank before and behind', 'SVWZ+RF73FBGHJKMNPQRSFBGH'],
    ['with signs between', 'RF73-FBGH-JKMN-PQRS'],
    ['with unusual blanks', 'RF73\u00a0FBGH\u2009JKMN\nPQRS'],
    ['once and again', 'RF73 FBGH JKMN PQRS RF73FBGHJKMNPQRS'],
  ])('is read %s', ([, text]) => {
    expect(paymentReferencesIn([text!])).toEqual({ right: [reference], misspelt: [] });
  });

  test('is read where the bank cut it in two', () => {
    expect(paymentReferencesIn(['Danke RF73 FBGH', 'JKMN PQRS'])).toEqual({
      right: [reference],
      misspelt: [],
    });
  });

  test('is read with letters for digits that look alike', () => {
    const other = paymentReferenceOf(`app_${'1000000001'.padEnd(26, '0')}`);
    const asTyped = `RF${other.slice(2, 4)}FBIOOOOOOOOl`;
    expect(paymentReferencesIn([asTyped])).toEqual({ right: [other], misspelt: [] });
  });

  test('with a wrong letter is misspelt, and of somebody else none of ours', () => {
    expect(paymentReferencesIn(['RF73 FBGH JKMN PQRT'])).toEqual({
      right: [],
      misspelt: ['RF73FBGHJKMNPQRT'],
    });
    expect(paymentReferencesIn(['RF74 FBGH JKMN PQRS'])).toMatchObject({ right: [] });
    expect(paymentReferencesIn(['Miete Oktober', 'NOTPROVIDED', ''])).toEqual({ right: [], misspelt: [] });
  });

  test('two of them in one text are both read', () => {
    const other = paymentReferenceOf('app_90000000000000000000000000');
    expect(paymentReferencesIn([`${reference} und ${printedReference(other)}`]).right).toEqual([
      reference,
      other,
    ]);
  });
});

test('every reference is read back, however it is typed, and with one other character never', () => {
  const blanks = fc.array(fc.constantFrom('', ' ', '  ', '-', '.'), { minLength: 16, maxLength: 16 });
  const wrong = fc.record({
    at: fc.integer({ min: 6, max: 15 }),
    by: fc.constantFrom(...alphabet.toUpperCase()),
  });
  fc.assert(
    fc.property(applicationId, blanks, fc.boolean(), wrong, (id, between, isSmall, { at, by }) => {
      const reference = paymentReferenceOf(id);
      const typed = [...reference].map((character, place) => `${character}${between[place]}`).join('');
      expect(paymentReferencesIn([isSmall ? typed.toLowerCase() : typed]).right).toContain(reference);
      const changed = `${reference.slice(0, at)}${by}${reference.slice(at + 1)}`;
      if (changed !== reference) expect(paymentReferencesIn([changed]).right).toEqual([]);
    }),
  );
});
