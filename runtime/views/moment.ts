import { parsePosition } from '../log/position.ts';

/** An instant, or a position of the log (`stream@revision,…`). */
export type Moment = { readonly instant: string } | { readonly position: string };

export type MomentRefusal =
  | 'not-a-moment'
  | 'moment-with-lost-plus'
  | 'moment-in-leap-second'
  | 'moment-in-the-future'
  | 'moment-before-any-book';

/** No book is older, and days before it are not what anybody means. */
const EARLIEST = Date.UTC(1900, 0);

/** RFC 3339, section 5.6; `T` and `Z` may be small. A plus in an address that nobody wrote as `%2B` arrives as a blank. */
const INSTANT =
  /^(?<day>\d{4}-\d{2}-\d{2})T(?<minute>\d{2}:\d{2}):(?<second>\d{2})(?<fraction>\.\d+)?(?<offset>Z|[-+ ](?:[01]\d|2[0-3]):[0-5]\d)$/i;

const isDay = (day: string): boolean => {
  const midnight = new Date(`${day}T00:00:00.000Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
};

const isMinute = (minute: string): boolean => minute < '24' && minute.slice(3) < '60';

/** The instant that a text names, in UTC to the millisecond that it lies in; what is finer is cut off. */
const instantNamed = (text: string): string | MomentRefusal => {
  const { day = '', minute = '', second = '', fraction = '', offset = '' } = INSTANT.exec(text)?.groups ?? {};
  if (!isDay(day) || !isMinute(minute) || second > '60') return 'not-a-moment';
  if (offset.startsWith(' ')) return 'moment-with-lost-plus';
  if (second === '60') return 'moment-in-leap-second';
  const thousandths = fraction.slice(1, 4).padEnd(3, '0');
  return new Date(`${day}T${minute}:${second}.${thousandths}${offset.toUpperCase()}`).toISOString();
};

const refusals: ReadonlySet<string> = new Set<MomentRefusal>([
  'not-a-moment',
  'moment-with-lost-plus',
  'moment-in-leap-second',
]);
const isRefusal = (text: string): text is MomentRefusal => refusals.has(text);

/**
 * The moment that a text names, or why it names none: an instant with its offset (RFC 3339) or a position of the log.
 *
 * What has not happened yet cannot be shown, and its days might lie beyond what the calendar counts. A leap second is no second of
 * the clocks that the book is kept by (POSIX time).
 *
 * @param now the latest instant that can be asked for, itself included
 */
export const momentNamed = (text: string, now: string): Moment | MomentRefusal => {
  if (parsePosition(text)?.length) return { position: text };
  const instant = instantNamed(text);
  if (isRefusal(instant)) return instant;
  // By number: an offset can lead to a year that is not written in four digits.
  const at = Date.parse(instant);
  if (at < EARLIEST) return 'moment-before-any-book';
  return at > Date.parse(now) ? 'moment-in-the-future' : { instant };
};
