import type { Facts } from './decision.ts';

/** Where a draft stands; `dueOn` is the day on which time has something to do with it. It lives outside the log (ADR 8). */
export type DraftLife =
  | Kept
  | Discarded
  /** It has no words any more, and its key is being destroyed. */
  | { readonly state: 'going'; readonly dueOn: string };

/** Nobody has given it up; if nobody touches it either, time does. */
export type Kept = {
  readonly state: 'kept';
  /** The day on which it is discarded. */
  readonly discardOn: string;
  /** Days ahead on which its writers are reminded, and those on which they were. */
  readonly remindOn: readonly string[];
  readonly remindedOn: readonly string[];
  readonly dueOn: string;
};

/** Given up; it can be brought back until a day, and goes on the next. */
export type Discarded = {
  readonly state: 'discarded';
  readonly discardedAt: string;
  readonly discardedBy: 'member' | 'clock';
  readonly restorableUntilOn: string;
  readonly dueOn: string;
};

/** What a person hears who would go on with a draft that was discarded; null where it was not. */
export const whyNotInUse = (life: DraftLife): Facts | null =>
  life.state === 'discarded' ? { restorableUntilOn: life.restorableUntilOn } : null;
