import Holidays from 'date-holidays';
import { getHolidays, type Region } from 'feiertagejs';
import { describe, expect, test } from 'vitest';
import { holidayLaws } from '../../../domain/calendar/holiday-law.ts';
import { type HolidaySeat, holidaysOf, isHoliday } from '../../../domain/calendar/holidays.ts';
import { Land } from '../../../events/rules/office-seat.ts';
import { corpusChristi, publishedHolidays, type Year, years } from '../../support/published-holidays.ts';
import { augsburg, eichsfeld } from '../../support/seats.ts';

const laender = Land.options;
const seatIn = (land: Land): HolidaySeat => ({ land, localHolidays: [] });
const ours = (year: number, seat: HolidaySeat) => [...holidaysOf(year, seat)].toSorted();
const eachYear = laender.flatMap((land) => years.map((year) => [land, year] as const));

describe('the public holidays of the sixteen Länder', () => {
  test.for(eachYear)('of %s in %i are those that are published', ([land, year]) => {
    expect(ours(year, seatIn(land))).toEqual(publishedHolidays(year, land));
  });

  test.for(laender)('of %s are in each year the days that are one', (land) => {
    const seat = seatIn(land);
    const all = years.flatMap((year) => ours(year, seat));
    for (const day of all) expect(isHoliday(day, seat)).toBe(true);
    expect(isHoliday('2025-06-20', seat)).toBe(false);
  });

  test('say a law each, and a first year that is not after the last', () => {
    for (const { law, from = 0, until = 9999 } of holidayLaws) {
      expect(law).not.toBe('');
      expect(from <= until).toBe(true);
    }
  });
});

const local = [
  ['Augsburg', augsburg, ['08-08', '08-15'], 'BY'],
  ['a Bavarian commune of mostly Catholics', { land: 'BY', localHolidays: ['assumption'] }, ['08-15'], 'BY'],
] as const;

describe('the holidays of single communes', () => {
  test.for(local.flatMap((row) => years.map((year) => [...row, year] as const)))(
    'of %s are those of the Land and its own',
    ([, seat, own, land, year]) => {
      const days = own.map((monthDay) => `${year}-${monthDay}`);
      expect(ours(year, { ...seat, localHolidays: [...seat.localHolidays] })).toEqual(
        [...publishedHolidays(year, land), ...days].toSorted(),
      );
    },
  );

  test.for(years)('of the Eichsfeld in %i have Corpus Christi beyond those of Thuringia', (year) => {
    const day = `${year}-${corpusChristi[year]}`;
    expect(ours(year, eichsfeld)).toEqual([...publishedHolidays(year, 'TH'), day].toSorted());
  });

  test.for(years)('of a Sorbian commune in %i have Corpus Christi beyond those of Saxony', (year) => {
    const day = `${year}-${corpusChristi[year]}`;
    const seat: HolidaySeat = { land: 'SN', localHolidays: ['corpus-christi'] };
    expect(ours(year, seat)).toEqual([...publishedHolidays(year, 'SN'), day].toSorted());
  });
});

describe('holidays that a law brought or took away', () => {
  test.for([
    ['BE', '2018-03-08', '2019-03-08', 'FeiertG BE, law of 30 January 2019'],
    ['MV', '2022-03-08', '2023-03-08', 'FTG M-V, law of 6 July 2022'],
    ['TH', '2018-09-20', '2019-09-20', 'ThürFtG, law of 27 February 2019'],
    ['NI', '2016-10-31', '2018-10-31', 'NFeiertagsG, law of 22 June 2018'],
    ['SH', '2016-10-31', '2018-10-31', 'SFTG, law of 20 March 2018'],
    ['HH', '2016-10-31', '2018-10-31', 'Feiertagsgesetz HH, law of 7 March 2018'],
    ['HB', '2016-10-31', '2018-10-31', 'Feiertagsgesetz HB, law of 26 June 2018'],
    ['BE', '2024-05-08', '2025-05-08', 'FeiertG BE: once, eighty years after'],
    ['BE', '2027-06-17', '2028-06-17', 'FeiertG BE: once, seventy-five years after'],
    ['BE', '2026-05-08', '2020-05-08', 'FeiertG BE: once, seventy-five years after'],
  ] as const)('in %s: not %s, but %s (%s)', ([land, before, since]) => {
    expect(isHoliday(before, seatIn(land))).toBe(false);
    expect(isHoliday(since, seatIn(land))).toBe(true);
  });

  test('are in all Länder the five hundred years of the Reformation, in 2017', () => {
    for (const land of laender) expect(isHoliday('2017-10-31', seatIn(land))).toBe(true);
  });

  test('the Day of Repentance is one in Saxony only, since it was given up for the care insurance', () => {
    for (const land of laender) expect(isHoliday('2025-11-19', seatIn(land))).toBe(land === 'SN');
  });
});

describe('two libraries that others keep', () => {
  const published = (year: number, land: Land, place?: string) => {
    const days = (place ? new Holidays('DE', land, place) : new Holidays('DE', land)).getHolidays(year);
    // Ascension was on the first of May in 2008: one day, two names.
    const names = days.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10));
    return [...new Set(names)].toSorted();
  };

  test.for(laender)('date-holidays has the same for %s, from 2000 to 2035', (land) => {
    for (let year = 2000; year <= 2035; year++)
      expect(ours(year, seatIn(land))).toEqual(published(year, land));
  });

  test.for([
    ['BY', 'A', ['peace-festival', 'assumption']],
    ['BY', 'KATH', ['assumption']],
    ['BY', 'EVANG', []],
    ['TH', 'EIC', ['corpus-christi']],
    ['SN', 'BZ', ['corpus-christi']],
  ] as const)('date-holidays has the same for the communes %s-%s', ([land, place, localHolidays]) => {
    for (const year of years)
      expect(ours(year, { land, localHolidays: [...localHolidays] })).toEqual(published(year, land, place));
  });

  // FeiertG BE § 1 (1): holidays that are one once; feiertagejs does not know them.
  const missedIn = (land: Land, year: Year) =>
    land === 'BE' ? ['2025-05-08', '2028-06-17'].filter((day) => day.startsWith(`${year}`)) : [];
  // BayFTG Art. 1 (1) no. 2: in communes of mostly Catholics only; feiertagejs has it in the whole of Bavaria.
  const isTooMuch = (day: string, land: Land) => land === 'BY' && day.endsWith('-08-15');

  test.for(eachYear)(
    'feiertagejs has the same for %s in %i, but for what the law says otherwise',
    ([land, year]) => {
      const said = getHolidays(year, land as Region).map(({ dateString }) => dateString);
      const asByLaw = [...said.filter((day) => !isTooMuch(day, land)), ...missedIn(land, year)];
      expect([...new Set(asByLaw)].toSorted()).toEqual(ours(year, seatIn(land)));
    },
  );
});
