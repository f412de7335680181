import { addDays } from '../calendar/calendar-day.ts';
import type { HolidaySeat } from '../calendar/holidays.ts';
import { isWorkingDay } from '../calendar/period.ts';

/**
 * Whether a payment can be ordered for a day: no weekend and no public holiday where the office sits.
 *
 * No day of TARGET, which is another calendar: its six closing days are holidays in every Land, but it settles on others, such
 * as 3 October or Epiphany. The town's bank and cash office are closed then, so that nobody would see what went wrong.
 */
export const isBankingDay = isWorkingDay;

/** The day itself where it is a banking day, else the last one before it. */
export const lastBankingDay = (day: string, seat: HolidaySeat): string =>
  isBankingDay(day, seat) ? day : lastBankingDay(addDays(day, -1), seat);
