import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fraction, twoDecimals } from '../../../domain/fraction.ts';
import { type Mark, normalisedMeans } from '../../../domain/review/normalised.ts';

/** A sheet of so many of ten points. */
const mark = (applicationId: string, personId: string, tenths: number): Mark => ({
  applicationId,
  personId,
  share: fraction(tenths, 10),
});
const shown = (marks: readonly Mark[]) =>
  Object.fromEntries([...normalisedMeans(marks)].map(([id, share]) => [id, twoDecimals(share)]));

describe('bringing harsh and mild members to one measure', () => {
  test('puts the best of a harsh member beside the best of a mild one', () => {
    const mild = [mark('a', 'mild', 6), mark('b', 'mild', 8)];
    const harsh = [mark('c', 'harsh', 5), mark('d', 'harsh', 3)];
    // Everybody's mean is 0.55; mild lies 0.15 above it and harsh as much below.
    expect(shown([...mild, ...harsh])).toEqual({ a: '0.45', b: '0.65', c: '0.65', d: '0.45' });
  });

  test('leaves somebody with a single sheet as it is', () => {
    expect(shown([mark('a', 'once', 9), mark('a', 'ada', 4), mark('b', 'ada', 6)])).toEqual({
      a: '0.72',
      b: '0.73',
    });
  });

  test('takes the common mean from somebody who gives everything the same', () => {
    const flat = [mark('a', 'flat', 10), mark('b', 'flat', 10)];
    expect(shown([...flat, mark('a', 'ada', 2), mark('b', 'ada', 4)])).toEqual({ a: '0.60', b: '0.70' });
  });

  test('of no sheets is nothing', () => expect(shown([])).toEqual({}));

  const sheets = fc.uniqueArray(
    fc.record({
      applicationId: fc.constantFrom('a', 'b', 'c', 'd'),
      personId: fc.constantFrom('p', 'q', 'r', 's'),
      tenths: fc.integer({ min: 0, max: 10 }),
    }),
    { selector: ({ applicationId, personId }) => `${applicationId} ${personId}`, maxLength: 16 },
  );
  const marks = (given: readonly { applicationId: string; personId: string; tenths: number }[]) =>
    given.map(({ applicationId, personId, tenths }) => mark(applicationId, personId, tenths));

  test('does not depend on the order of the sheets', () => {
    const shuffled = sheets.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, other]) => {
        expect(shown(marks(other))).toEqual(shown(marks(given)));
      }),
    );
  });

  test('changes no order where everybody has read everything', () => {
    const points = fc.array(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(points, (rows) => {
        const all = rows.flatMap((row, person) =>
          row.map((tenths, place) => mark(`${place}`, `${person}`, tenths)),
        );
        const plain = [0, 1, 2].map((place) => rows.reduce((sum, row) => sum + (row[place] ?? 0), 0));
        const means = normalisedMeans(all);
        for (const [one, other] of [
          [0, 1],
          [1, 2],
          [0, 2],
        ] as const) {
          const a = means.get(`${one}`)!;
          const b = means.get(`${other}`)!;
          const difference = a.numerator * b.denominator - b.numerator * a.denominator;
          expect(Math.sign(Number(difference))).toBe(Math.sign((plain[one] ?? 0) - (plain[other] ?? 0)));
        }
      }),
    );
  });
});
