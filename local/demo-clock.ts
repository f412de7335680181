import * as z from 'zod';
import type { Clock } from '../runtime/ports.ts';
import { readIfThere, writeDurably } from './durable-file.ts';

/** A clock that stands until somebody moves it. */
export type DemoClock = Clock & {
  /** Where a wish would move the clock to, or why not; moves nothing. */
  readonly goal: (wanted: unknown) => { readonly now: string } | { readonly refused: ClockRefusal };
  /** Moves the clock; answers the new time, or why not. */
  readonly moveTo: (wanted: unknown) => { readonly now: string } | { readonly refused: ClockRefusal };
};

export type ClockRefusal = 'not-an-instant-of-the-clock' | 'clock-goes-backwards';

/** Far enough for every retention period, and near enough that a slip of the finger is caught. */
const LATEST = '2100-01-01T00:00:00.000Z';

const Wanted = z.strictObject({ now: z.iso.datetime({ offset: true }) });
const Kept = z.strictObject({ now: z.iso.datetime({ precision: 3 }) });

/**
 * The manual clock of demonstrations and tests. It begins at the machine's time, is kept in a file and goes on from
 * there after a restart.
 */
export const demoClock = (path: string): DemoClock => {
  const kept = readIfThere(path);
  const start = kept === undefined ? new Date().toISOString() : Kept.parse(JSON.parse(kept)).now;
  const hand = { now: start };
  if (kept === undefined) writeDurably(path, JSON.stringify(hand));
  const goal: DemoClock['goal'] = (wanted) => {
    const verdict = Wanted.safeParse(wanted);
    const now = verdict.success ? new Date(verdict.data.now).toISOString() : undefined;
    if (now === undefined || now > LATEST) return { refused: 'not-an-instant-of-the-clock' };
    return now < hand.now ? { refused: 'clock-goes-backwards' } : { now };
  };
  return {
    now: () => hand.now,
    goal,
    moveTo: (wanted) => {
      const found = goal(wanted);
      if ('refused' in found) return found;
      writeDurably(path, JSON.stringify(found));
      hand.now = found.now;
      return found;
    },
  };
};
