import { addDays, addMonths } from './calendar-day.ts';
import { type HolidaySeat, isHoliday } from './holidays.ts';

export type Period = { readonly unit: 'days' | 'weeks' | 'months' | 'years'; readonly count: number };

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** Whether a period may end on a day: no Saturday, no Sunday, no public holiday where the office sits. */
export const isWorkingDay = (day: string, seat: HolidaySeat): boolean =>
  !isWeekend(day) && !isHoliday(day, seat);

/** The day itself where it is a working day, else the first one after it. */
export const nextWorkingDay = (day: string, seat: HolidaySeat): string =>
  isWorkingDay(day, seat) ? day : nextWorkingDay(addDays(day, 1), seat);

/** The last day of a period whose counting leaves out the day of the event, wherever in the week it falls. */
const lastDay = (eventOn: string, { unit, count }: Period): string => {
  switch (unit) {
    case 'days':
      return addDays(eventOn, count);
    case 'weeks':
      return addDays(eventOn, 7 * count);
    case 'months':
      return addMonths(eventOn, count);
    case 'years':
      return addMonths(eventOn, 12 * count);
  }
};

/**
 * The last day of a period that an event sets running: what comes in until its end is in time.
 *
 * @param eventOn day of the event, which is not counted
 * @param seat where the office sits towards which it runs
 * @returns a working day: an end on a Saturday, Sunday or public holiday moves to the next one
 * @see BGB §§ 187 (1), 188, 193; VwVfG § 31 (1) and (3)
 */
export const endOfPeriod = (eventOn: string, period: Period, seat: HolidaySeat): string =>
  nextWorkingDay(lastDay(eventOn, period), seat);
