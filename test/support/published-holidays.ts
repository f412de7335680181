import type { Land } from '../../events/rules/office-seat.ts';

/** The years of the comparison, and what moves with Easter or with Advent in them, as the ministries of the interior list it. */
export const movable = {
  2024: {
    goodFriday: '03-29',
    easter: '03-31',
    easterMonday: '04-01',
    ascension: '05-09',
    whitSunday: '05-19',
  },
  2025: {
    goodFriday: '04-18',
    easter: '04-20',
    easterMonday: '04-21',
    ascension: '05-29',
    whitSunday: '06-08',
  },
  2026: {
    goodFriday: '04-03',
    easter: '04-05',
    easterMonday: '04-06',
    ascension: '05-14',
    whitSunday: '05-24',
  },
  2027: {
    goodFriday: '03-26',
    easter: '03-28',
    easterMonday: '03-29',
    ascension: '05-06',
    whitSunday: '05-16',
  },
  2028: {
    goodFriday: '04-14',
    easter: '04-16',
    easterMonday: '04-17',
    ascension: '05-25',
    whitSunday: '06-04',
  },
  2029: {
    goodFriday: '03-30',
    easter: '04-01',
    easterMonday: '04-02',
    ascension: '05-10',
    whitSunday: '05-20',
  },
  2030: {
    goodFriday: '04-19',
    easter: '04-21',
    easterMonday: '04-22',
    ascension: '05-30',
    whitSunday: '06-09',
  },
} as const;
export type Year = keyof typeof movable;
export const years = Object.keys(movable).map(Number) as Year[];

const whitMonday: Record<Year, string> = {
  ...{
    2024: '05-20',
    2025: '06-09',
    2026: '05-25',
    2027: '05-17',
    2028: '06-05',
    2029: '05-21',
    2030: '06-10',
  },
};
export const corpusChristi: Record<Year, string> = {
  ...{
    2024: '05-30',
    2025: '06-19',
    2026: '06-04',
    2027: '05-27',
    2028: '06-15',
    2029: '05-31',
    2030: '06-20',
  },
};
/** Always a Wednesday, and on 20 November in two of these years only. */
const repentance: Record<Year, string> = {
  ...{
    2024: '11-20',
    2025: '11-19',
    2026: '11-18',
    2027: '11-17',
    2028: '11-22',
    2029: '11-21',
    2030: '11-20',
  },
};

/** What all sixteen have. */
const common = (year: Year): readonly string[] => {
  const { goodFriday, easterMonday, ascension } = movable[year];
  const fixed = ['01-01', '05-01', '10-03', '12-25', '12-26'];
  return [...fixed, goodFriday, easterMonday, ascension, whitMonday[year]];
};

const once: Readonly<Record<string, string>> = { 'BE 2025': '05-08', 'BE 2028': '06-17' };

/** What each has beyond that, in the whole of the Land. */
const ownOf: Readonly<Record<Land, (year: Year) => readonly string[]>> = {
  BW: (year) => ['01-06', corpusChristi[year], '11-01'],
  BY: (year) => ['01-06', corpusChristi[year], '11-01'],
  BE: () => ['03-08'],
  BB: (year) => [movable[year].easter, movable[year].whitSunday, '10-31'],
  HB: () => ['10-31'],
  HH: () => ['10-31'],
  HE: (year) => [corpusChristi[year]],
  MV: () => ['03-08', '10-31'],
  NI: () => ['10-31'],
  NW: (year) => [corpusChristi[year], '11-01'],
  RP: (year) => [corpusChristi[year], '11-01'],
  SL: (year) => [corpusChristi[year], '08-15', '11-01'],
  SN: (year) => ['10-31', repentance[year]],
  ST: () => ['01-06', '10-31'],
  SH: () => ['10-31'],
  TH: () => ['09-20', '10-31'],
};

/** The public holidays of a Land in a year, as they are published, in the order of the year and without what only some communes have. */
export const publishedHolidays = (year: Year, land: Land): readonly string[] => {
  const days = [...common(year), ...ownOf[land](year), once[`${land} ${year}`] ?? []].flat();
  return [...new Set(days.map((monthDay) => `${year}-${monthDay}`))].toSorted();
};
