import type { Facts } from './decision.ts';

/** Where a draft stands; `dueOn` is the day on which time has something to do with it. It lives outside the log (ADR 8). */
export type DraftLife =
  /** Nobody has given it up. */
  | { readonly state: 'kept'; readonly dueOn: null }
  | Discarded
  /** It has no words any more, and its key is being destroyed. */
  | { readonly state: 'going'; readonly dueOn: string };

/** Given up; it can be brought back until a day, and goes on the next. */
export type Discarded = {
  readonly state: 'discarded';
  readonly discardedAt: string;
  readonly restorableUntilOn: string;
  readonly dueOn: string;
};

export const kept: DraftLife = { state: 'kept', dueOn: null };

/** What a person hears who would go on with a draft that was discarded; null where it was not. */
export const whyNotInUse = (life: DraftLife): Facts | null =>
  life.state === 'discarded' ? { restorableUntilOn: life.restorableUntilOn } : null;
