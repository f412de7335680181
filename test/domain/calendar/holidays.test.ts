import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { easterSunday } from '../../../domain/calendar/easter.ts';
import { holidaysOf, isHoliday } from '../../../domain/calendar/holidays.ts';
import { stuttgart } from '../../support/seats.ts';

/** Gauss's rule with Lichtenberg's two exceptions: another way to the same Sunday. */
const easterByGauss = (year: number): string => {
  const [century, cycle] = [Math.floor(year / 100), year % 19];
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const fullMoon = (19 * cycle + moon) % 30;
  const correction = Math.floor((fullMoon + Math.floor(cycle / 11)) / 29);
  const border = 21 + fullMoon - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  const march = border + (7 - ((((border - firstSunday) % 7) + 7) % 7));
  return new Date(Date.UTC(year, 2, march)).toISOString().slice(0, 10);
};

describe('Easter Sunday', () => {
  test.for([
    '1954-04-18',
    '1981-04-19',
    '2008-03-23',
    '2011-04-24',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
  ])('is %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  test("is that of Gauss's rule in every year from 1900 to 2199", () => {
    for (let year = 1900; year <= 2199; year++) expect(easterSunday(year)).toBe(easterByGauss(year));
  });
});

describe('the public holidays of Baden-Württemberg', () => {
  test('of 2025 are these twelve', () => {
    expect([...holidaysOf(2025, stuttgart)].toSorted()).toEqual([
      '2025-01-01',
      '2025-01-06',
      '2025-04-18',
      '2025-04-21',
      '2025-05-01',
      '2025-05-29',
      '2025-06-09',
      '2025-06-19',
      '2025-10-03',
      '2025-11-01',
      '2025-12-25',
      '2025-12-26',
    ]);
  });

  test.for([
    ['2017-10-31', true, 'five hundred years of the Reformation'],
    ['2018-10-31', false, 'a holiday in the north only'],
    ['2024-08-15', false, 'a holiday in Bavaria and the Saarland'],
    ['1990-10-03', true, 'the unity itself'],
    ['1989-10-03', false, 'a year before it'],
    ['1990-06-17', true, 'the last Day of German Unity in June'],
    ['1991-06-17', false, 'a year after it'],
    ['1953-06-17', false, 'the uprising itself'],
    ['1994-11-16', true, 'the last Day of Repentance'],
    ['1995-11-22', false, 'the first without'],
    ['2024-12-24', false, 'Christmas Eve is a working day by law'],
    ['2008-05-01', true, 'Ascension on the first of May'],
    ['2024-05-30', true, 'Corpus Christi'],
  ] as const)('%s: %s, %s', ([day, isOne]) => {
    expect(isHoliday(day, stuttgart)).toBe(isOne);
  });

  test('are, since the Day of Repentance was given up, twelve days of which two may fall on one, and one more in 2017', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1995, max: 2199 }), (year) => {
        const { size } = holidaysOf(year, stuttgart);
        expect(
          size === 12 || (size === 11 && holidaysOf(year, stuttgart).has(`${year}-05-01`)) || year === 2017,
        ).toBe(true);
      }),
    );
    expect(holidaysOf(2017, stuttgart).size).toBe(13);
  });
});
