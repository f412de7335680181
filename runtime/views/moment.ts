import * as z from 'zod';
import { parsePosition } from '../log/position.ts';

/** An instant, or a position of the log (`stream@revision,…`). */
export type Moment = { readonly instant: string } | { readonly position: string };

export type MomentRefusal = 'not-a-moment' | 'moment-in-the-future' | 'moment-before-any-book';

/** No book is older, and days before it are not what anybody means. */
const EARLIEST = '1900-01-01T00:00:00.000Z';

/**
 * The moment that a text names, or why it names none: an instant in UTC or a position of the log.
 *
 * What has not happened yet cannot be shown, and its days might lie beyond what the calendar counts.
 *
 * @param now the latest instant that can be asked for, itself included
 */
export const momentNamed = (text: string, now: string): Moment | MomentRefusal => {
  if (!z.iso.datetime().safeParse(text).success)
    return parsePosition(text) ? { position: text } : 'not-a-moment';
  const instant = new Date(text).toISOString();
  if (instant < EARLIEST) return 'moment-before-any-book';
  return instant > now ? 'moment-in-the-future' : { instant };
};
