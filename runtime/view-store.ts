import type { OrderedList, Places, PlaceWish, RowPage } from '../domain/ordered-list.ts';
import type { Parts } from '../domain/projection.ts';
import type { Share } from './share.ts';

/** One stored row of a projection; `generation` is `name@version/run`. */
export type StoredRow = {
  readonly tenant: string;
  readonly generation: string;
  readonly stream: string;
  readonly revision: number;
  /** When its stream began: no list had it before. */
  readonly beganAt: string;
  readonly updatedAt: string;
  /** JSON; undefined where a part of it is missing in the store, so that it has to be rebuilt. */
  readonly row: unknown;
  readonly lists: readonly string[];
  /** When it was last taken out of each list that it was ever taken out of, whether it came back or not. */
  readonly leftAt: Readonly<Record<string, string>>;
  /** How its growing members are cut; undefined for a row in one piece. */
  readonly parts?: Parts;
};

/** What readers are shown of a row. */
export type ShownRow = Pick<StoredRow, 'stream' | 'revision' | 'updatedAt' | 'row'>;

/** That a stream is in a list, or was: never before `beganAt`, and from `leftAt` on only if another entry says so. */
export type ListEntry = Pick<StoredRow, 'stream' | 'beganAt'> & {
  readonly leftAt: string | null;
  /** Of an ordered list, which has no former entries. */
  readonly key?: string;
};

/** An instant to look back at, and one that nothing has happened after. */
export type LookBack = { readonly instant: string; readonly now: string };

export type Parked = {
  readonly tenant: string;
  /** The projection's generation, or the reaction. */
  readonly consumer: string;
  readonly stream: string;
  readonly fromRevision: number;
  readonly error: string;
  readonly parkedAt: string;
};

/** Rows, which generation of each projection is live, and streams that were set aside because an event poisoned them. */
export type ViewStore = {
  readonly get: (tenant: string, generation: string, stream: string) => Promise<StoredRow | undefined>;
  /** The rows of a list, by stream, each as it is now: one that was moved elsewhere meanwhile is left out. */
  readonly list: (tenant: string, generation: string, list: string) => Promise<readonly StoredRow[]>;
  /**
   * A page of an ordered list, its rows as they are now: one that was moved elsewhere meanwhile is left out, so a page may be shorter
   * than asked for without being the last.
   *
   * Costs the entries and the rows of the page alone: on DynamoDB one query and one read of as many rows.
   */
  readonly page: (
    tenant: string,
    generation: string,
    list: OrderedList,
    wish: PlaceWish,
  ) => Promise<RowPage<ShownRow>>;
  /** The places of such a page without its rows; on DynamoDB one query. */
  readonly places: (
    tenant: string,
    generation: string,
    list: OrderedList,
    wish: PlaceWish,
  ) => Promise<Places>;
  /** What a list says of streams that are in it or were, an ordered one by its name; for verification. */
  readonly entries: (tenant: string, generation: string, list: string) => Promise<readonly ListEntry[]>;
  /**
   * The streams that may have been in a list at an instant, each once: all that were, and a few that came into it later.
   *
   * Costs the entries of those, of whoever is in the list now, and of whoever left it in the year of the instant; not those
   * of everything that was ever in it.
   */
  readonly streamsAsOf: (
    tenant: string,
    generation: string,
    list: string,
    moment: LookBack,
  ) => Promise<readonly string[]>;
  /** The rows of some streams that have not changed after an instant, in any order. */
  readonly unchangedSince: (
    tenant: string,
    generation: string,
    streams: readonly string[],
    instant: string,
  ) => Promise<readonly StoredRow[]>;
  /** All rows of a generation, or those of a share of the streams, by stream; for verification. */
  readonly all: (tenant: string, generation: string, share?: Share) => AsyncIterable<readonly StoredRow[]>;
  /**
   * Writes the row and its lists at once, if the stored row still has the revision and the time of `replaced` (undefined:
   * there is none); answers whether it did. The time tells a row from its namesake in a book that was put back and went on
   * otherwise. Throws `ViewStoreError` for a row beyond the limits of `runtime/views/row-limits.ts`, whatever the engine.
   */
  readonly put: (row: StoredRow, replaced: StoredRow | undefined) => Promise<boolean>;
  readonly drop: (tenant: string, generation: string) => Promise<void>;
  /** The generations of every projection by its name, and the parked streams, in one look. */
  readonly standing: (tenant: string) => Promise<Standing>;
  /** The generations of a projection; undefined before the first. */
  readonly generations: (tenant: string, projection: string) => Promise<Generations | undefined>;
  /** Changes them if they are as expected; answers whether it did. */
  readonly setGenerations: (
    tenant: string,
    projection: string,
    expected: Generations | undefined,
    next: Generations,
  ) => Promise<boolean>;
  readonly park: (parked: Parked) => Promise<void>;
  readonly parked: (tenant: string) => Promise<readonly Parked[]>;
  readonly unpark: (tenant: string, consumer: string, stream: string) => Promise<void>;
};

export type Generations = {
  /** The one that readers see; undefined while the first one is built, when they read the log instead. */
  readonly live: string | undefined;
  /** Those that new events go to. */
  readonly fed: readonly string[];
  /** The run that was started last; a number is never used again. */
  readonly lastRun: number;
};

/** What decides which rows are read and fed. */
export type Standing = {
  readonly generations: ReadonlyMap<string, Generations>;
  readonly parked: readonly Parked[];
};

/** A row that no engine would take. */
export class ViewStoreError extends Error {
  readonly code: 'row-too-large' | 'too-many-lists-left';
  constructor(code: ViewStoreError['code'], message: string) {
    super(message);
    this.name = 'ViewStoreError';
    this.code = code;
  }
}
