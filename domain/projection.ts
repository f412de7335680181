import type { DomainEvent, Family } from '../events/catalogue.ts';
import type { Recorded } from '../events/envelope.ts';
import type { OrderedList, Places, PlaceWish, RowPage } from './ordered-list.ts';

/** Members of a row that grow, arrays or records, with how many of their elements are kept together. */
export type Parts = Readonly<Record<string, number>>;

/**
 * A row folded from exactly one stream, kept so that people need not wait for a replay.
 *
 * One stream, one row, one revision: a duplicate is known by its number, a gap is filled from the log, and in whatever
 * order streams arrive the rows are the same. Views that span streams join rows when they are read (`views/`).
 */
export type Projection<Row, Event extends DomainEvent = DomainEvent> = {
  /** Kebab-case; with `version` it names the stored generation. Raise `version` whenever the fold changes. */
  readonly name: string;
  readonly version: number;
  readonly family: Family;
  readonly initial: Row;
  readonly project: (row: Row, recorded: Recorded<Event>) => Row;
  /** The lists under which the row is found, such as `round/2024-1`; they may change with the row, and are asked for after each commit. */
  readonly listsOf: (row: Row) => readonly string[];
  /** Its entries in ordered lists, each made among one of those; asked for when the row is stored, since only where it stands now counts. */
  readonly placesOf?: (row: Row) => readonly string[];
  /** What is kept in parts, so that an event writes what it changes, however long the row; in one piece without. */
  readonly parts?: Parts;
};

/** A row with the stream it was folded from and how far. */
export type ViewRow<Row> = {
  readonly stream: string;
  readonly revision: number;
  readonly updatedAt: string;
  readonly row: Row;
};

/** Reads rows: the live ones, or those recomputed from the log as of some moment. Views cannot tell which. */
export type RowReader = {
  readonly get: <Row, Event extends DomainEvent>(
    projection: Projection<Row, Event>,
    stream: string,
  ) => Promise<ViewRow<Row> | undefined>;
  /** All rows of a list, by stream name. */
  readonly list: <Row, Event extends DomainEvent>(
    projection: Projection<Row, Event>,
    list: string,
  ) => Promise<readonly ViewRow<Row>[]>;
  /** A page of an ordered list; it costs the rows of the page, however many there are. */
  readonly page: <Row, Event extends DomainEvent>(
    projection: Projection<Row, Event>,
    list: OrderedList,
    wish: PlaceWish,
  ) => Promise<RowPage<ViewRow<Row>>>;
  /** The places of such a page without its rows: a read unit for some thirty of them. */
  readonly places: <Row, Event extends DomainEvent>(
    projection: Projection<Row, Event>,
    list: OrderedList,
    wish: PlaceWish,
  ) => Promise<Places>;
};
