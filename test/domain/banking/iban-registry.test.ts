import fc from 'fast-check';
import { getCountrySpecifications } from 'ibantools';
import { describe, expect, test } from 'vitest';
import { bbanStructures } from '../../../domain/banking/sepa-countries.ts';

const theirs = getCountrySpecifications();
const partsOf = (structure: string) =>
  [...structure.matchAll(/(\d+)([nac])/g)].map(([, length, kind = '']) => ({ length: Number(length), kind }));
const LETTERS = { n: '0123456789', a: 'ABCXYZ', c: 'ABCXYZ0123456789' } as const;
const oneOf = (kind: string) => fc.constantFrom(...LETTERS[kind as keyof typeof LETTERS]);

/** What follows the check digits of any account of a country, by our table. */
const accountOf = (structure: string) =>
  fc
    .tuple(
      ...partsOf(structure).map(({ length, kind }) =>
        fc.array(oneOf(kind), { minLength: length, maxLength: length }),
      ),
    )
    .map((parts) => parts.flat().join(''));

/** Where the library says less than the registry of ISO 13616: it takes digits in the letters of an Irish bank. */
const LESS_STRICT = new Set(['IE']);

describe('the table of IBAN structures, held against those of ibantools', () => {
  test.for(Object.entries(bbanStructures))('agrees on %s: %s', ([country, structure]) => {
    const their = theirs[country];
    const length = partsOf(structure).reduce((sum, part) => sum + part.length, 4);
    expect(their?.chars).toBe(length);
    const pattern = new RegExp(their?.bban_regexp ?? '$^');
    fc.assert(
      fc.property(accountOf(structure), (account) => {
        expect(account).toMatch(pattern);
      }),
      { numRuns: 20 },
    );
  });

  test.for(Object.entries(bbanStructures))('is not wider for %s: %s', ([country, structure]) => {
    const pattern = new RegExp(theirs[country]?.bban_regexp ?? '$^');
    const kinds = partsOf(structure).flatMap(({ length, kind }) => Array.from({ length }, () => kind));
    const sample = kinds.map((kind) => (kind === 'a' ? 'A' : '0'));
    const taken = kinds.filter((kind, at) => {
      const wrong = { n: 'A', a: '0', c: 'ä' }[kind] ?? '';
      return pattern.test([...sample.slice(0, at), wrong, ...sample.slice(at + 1)].join(''));
    });
    expect(taken.length > 0).toBe(LESS_STRICT.has(country));
  });
});
