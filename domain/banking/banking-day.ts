import { addDays } from '../calendar/calendar-day.ts';
import { isWorkingDay } from '../calendar/period.ts';

/**
 * Whether a payment can be ordered for a day: no weekend and no public holiday of Baden-Württemberg.
 *
 * The six days on which the payment system of the euro stands still are all among these holidays. It does settle on others, such
 * as Epiphany; the town's bank and cash office are closed then, so that nobody would see what went wrong.
 */
export const isBankingDay = isWorkingDay;

/** The day itself where it is a banking day, else the last one before it. */
export const lastBankingDay = (day: string): string =>
  isBankingDay(day) ? day : lastBankingDay(addDays(day, -1));
