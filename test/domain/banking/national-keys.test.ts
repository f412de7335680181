import fc from 'fast-check';
import { countrySpecs } from 'ibantools';
import { describe, expect, test } from 'vitest';
import { nationalKeys } from '../../../domain/banking/national-keys.ts';

describe('the key inside an account number', () => {
  const known = Object.entries(nationalKeys).flatMap(([country, hasRightKey]) => {
    const theirs = countrySpecs[country]?.bban_validation_func;
    const length = countrySpecs[country]?.chars;
    return theirs && length ? [{ country, hasRightKey, theirs, digits: length - 4 }] : [];
  });

  test.each(known)(
    'says what a library of the field says of $country',
    ({ country, hasRightKey, theirs, digits }) => {
      // The library takes 1 for a key of 10, for which no number is given out in Czechia and Slovakia.
      const isStricter = ['CZ', 'SK'].includes(country);
      fc.assert(
        fc.property(fc.stringMatching(new RegExp(`^\\d{${digits}}$`)), (bban) => {
          if (isStricter) expect(theirs(bban) || !hasRightKey(bban)).toBe(true);
          else expect(hasRightKey(bban)).toBe(theirs(bban));
        }),
        { numRuns: 1_000 },
      );
    },
  );

  test('is compared with that library in 14 countries or more', () => {
    expect(known.length).toBeGreaterThanOrEqual(14);
  });
});
