import { addDays } from './calendar-day.ts';
import { easterSunday } from './easter.ts';

/** Years in which a day is a holiday, both included. */
type Validity = { readonly from?: number; readonly until?: number };

/** Day of the year as `MM-DD`. */
const fixed: readonly (Validity & { readonly monthDay: string; readonly name: string })[] = [
  { monthDay: '01-01', name: 'Neujahr' },
  { monthDay: '01-06', name: 'Erscheinungsfest (Heilige Drei Könige)' },
  { monthDay: '05-01', name: '1. Mai' },
  { monthDay: '06-17', name: 'Tag der deutschen Einheit', from: 1954, until: 1990 },
  { monthDay: '10-03', name: 'Tag der Deutschen Einheit', from: 1990 },
  { monthDay: '10-31', name: 'Reformationstag, fünfhundert Jahre', from: 2017, until: 2017 },
  { monthDay: '11-01', name: 'Allerheiligen' },
  { monthDay: '12-25', name: 'Erster Weihnachtstag' },
  { monthDay: '12-26', name: 'Zweiter Weihnachtstag' },
];

const movable: readonly { readonly daysAfterEaster: number; readonly name: string }[] = [
  { daysAfterEaster: -2, name: 'Karfreitag' },
  { daysAfterEaster: 1, name: 'Ostermontag' },
  { daysAfterEaster: 39, name: 'Christi Himmelfahrt' },
  { daysAfterEaster: 50, name: 'Pfingstmontag' },
  { daysAfterEaster: 60, name: 'Fronleichnam' },
];

const isValidIn = (year: number, { from = 0, until = 9999 }: Validity) => from <= year && year <= until;

/** The Wednesday before 23 November; given up in 1995 to pay for the care insurance. */
const dayOfRepentance = (year: number): readonly string[] =>
  [16, 17, 18, 19, 20, 21, 22]
    .filter((date) => year < 1995 && new Date(Date.UTC(year, 10, date)).getUTCDay() === 3)
    .map((date) => `${year}-11-${date}`);

/**
 * The public holidays of Baden-Württemberg in a year, in no order.
 *
 * What holds since the Feiertagsgesetz of 1954; earlier years are computed as if it had already held. Sundays such as
 * Easter Sunday are none of their own.
 *
 * @see FTG Baden-Württemberg § 1; Einigungsvertrag Art. 2 (2) for 3 October, which took the place of 17 June
 */
export const holidaysOf = (year: number): ReadonlySet<string> => {
  const easter = easterSunday(year);
  return new Set([
    ...fixed
      .filter((holiday) => isValidIn(year, holiday))
      .map(({ monthDay }) => `${yearName(year)}-${monthDay}`),
    ...movable.map(({ daysAfterEaster }) => addDays(easter, daysAfterEaster)),
    ...dayOfRepentance(year),
  ]);
};

const yearName = (year: number) => String(year).padStart(4, '0');

/** Whether a day is a public holiday in Baden-Württemberg. */
export const isHoliday = (day: string): boolean => holidaysOf(Number(day.slice(0, 4))).has(day);
