import type { OfficeSeat } from '../../events/rules/office-seat.ts';
import { type HolidayLaw, holidayLaws } from './holiday-law.ts';

/** The holidays that hold where an office sits: its Land, and what its commune has of its own. */
export type HolidaySeat = Pick<OfficeSeat, 'land' | 'localHolidays'>;

const holdsAt = ({ land, local }: HolidayLaw, seat: HolidaySeat): boolean =>
  land === 'every' || (land === seat.land && (local === undefined || seat.localHolidays.includes(local)));

/** Between which years a law holds that names none: all that a calendar day can have. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

const holdsIn = ({ from = FIRST_YEAR, until = LAST_YEAR }: HolidayLaw, year: number): boolean =>
  from <= year && year <= until;

/**
 * The public holidays of a year where an office sits, in no order.
 *
 * Held against the law from 1991 on; earlier years are computed as if the laws of today had already held in them.
 *
 * @see BGB § 193; the law of each row of `holidayLaws`
 */
export const holidaysOf = (year: number, seat: HolidaySeat): ReadonlySet<string> =>
  new Set(
    holidayLaws.filter((law) => holdsAt(law, seat) && holdsIn(law, year)).map(({ dayIn }) => dayIn(year)),
  );

/** Whether a day is a public holiday where an office sits. */
export const isHoliday = (day: string, seat: HolidaySeat): boolean => {
  const year = Number(day.slice(0, 4));
  return holidayLaws.some((law) => holdsAt(law, seat) && holdsIn(law, year) && law.dayIn(year) === day);
};
