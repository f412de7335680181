import type { FundEvent } from '../../../events/fund-events.ts';

/** What one command adds to a fund: so many changes of its allocation, a cent each, with reasons drawn beforehand. */
export type Raise = {
  /** What makes a repeat a repeat, for a store that asks. */
  readonly key: string;
  readonly reasons: readonly string[];
};

/** A store of events with empty tables, used as its documentation says. */
export type Store = {
  /** Writes a history that nobody else writes to: each list of events at once, as its commands would. */
  readonly fill: (fundId: string, history: readonly (readonly FundEvent[])[]) => Promise<void>;
  /** Reads the whole history and folds it; answers what the fund has. */
  readonly load: (fundId: string) => Promise<number>;
  /** Reads, decides, appends, with the retries that the store has of its own; false when it gave up. */
  readonly raise: (fundId: string, raise: Raise) => Promise<boolean>;
  readonly close: () => Promise<void>;
};

/** Somebody who stores events: the product, a library, or the bare requests. */
export type Rival = {
  readonly name: string;
  /** What its numbers include, for whoever reads them. */
  readonly includes: string;
  /** @param where the URL of a DynamoDB engine, or an empty folder */
  readonly open: (where: string) => Promise<Store>;
};
