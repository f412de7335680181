import { dayInBerlin } from '../calendar/calendar-day.ts';

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/**
 * What a text says as a boolean of XML Schema; undefined where it is none.
 *
 * @see XML Schema Part 2, 3.2.2
 */
export const booleanOf = (written: string): boolean | undefined => TRUTHS.get(written);

const DECIMAL = /^\+?(\d*)(?:\.(\d*))?$/;
const EURO_DIGITS_MAX = 9;

/**
 * Whole cents of a decimal of XML Schema in euro, with zeros before and behind; undefined where it is none, below nothing,
 * has parts of a cent, or is a thousand million euro or more.
 *
 * @see XML Schema Part 2, 3.2.3
 */
export const centsOfDecimal = (written: string): number | undefined => {
  const [, whole = '', parts = ''] = DECIMAL.exec(written) ?? [];
  if (whole + parts === '') return undefined;
  const euro = whole.replace(/^0+/, '');
  const cents = parts.replace(/0+$/, '');
  if (euro.length > EURO_DIGITS_MAX || cents.length > 2) return undefined;
  return Number(euro) * 100 + Number(cents.padEnd(2, '0'));
};

/** A day or an instant, in a year that an event can hold; an offset may stand behind either. */
const WRITTEN =
  /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

const HOUR_MS = 3_600_000;

/** Whether it is a time of day: the end of a day may be written as 24:00:00. */
const isTime = (hours: number, minutes: number, seconds: number): boolean =>
  (hours < 24 && minutes < 60 && seconds < 60) || (hours === 24 && minutes + seconds === 0);

const offsetMs = (offset: string): number => {
  if (offset === 'Z') return 0;
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (hours * HOUR_MS + minutes * 60_000);
};

/**
 * The day in Berlin of a date or an instant of XML Schema; undefined where it is neither.
 *
 * A date is the day that it names, whatever offset stands behind it. An instant without an offset is told in the time of
 * whoever wrote it, a bank in Germany, and not of the machine that reads it.
 *
 * @see XML Schema Part 2, 3.2.7 and 3.2.9
 */
export const dayWritten = (written: string): string | undefined => {
  const found = WRITTEN.exec(written);
  if (!found) return undefined;
  const [year = 0, month = 0, date = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const midnight = new Date(Date.UTC(year, month - 1, date));
  // JavaScript takes 30 February for the first of March.
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== date) return undefined;
  if (!isTime(hours, minutes, seconds)) return undefined;
  const at = midnight.getTime() + hours * HOUR_MS + minutes * 60_000 + seconds * 1_000;
  const isInstantWithOffset = found[4] !== undefined && found[8] !== undefined;
  if (!isInstantWithOffset) return new Date(at).toISOString().slice(0, 10);
  return dayInBerlin(new Date(at - offsetMs(found[8] ?? 'Z')).toISOString());
};
