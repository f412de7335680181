import { addDays, dayInBerlin, startOfDay } from '../../domain/calendar/calendar-day.ts';

const MINUTE_MS = 60_000;

/** The instant on a day in Berlin, so many minutes after its beginning. */
export const atMinute = (day: string, minutes: number): string =>
  new Date(Date.parse(startOfDay(day)) + minutes * MINUTE_MS).toISOString();

/** The instant at a time of day in Berlin, such as `18:00`. */
export const at = (day: string, time: string): string => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return atMinute(day, hours * 60 + minutes);
};

/** The later of two days. */
export const later = (one: string, other: string): string => (one > other ? one : other);

export { addDays, dayInBerlin };
