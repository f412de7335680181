import { type OrderedList, type PlaceWish, pageAmong, placesAmong } from '../../domain/ordered-list.ts';
import type { Projection, RowReader, ViewRow } from '../../domain/projection.ts';
import type { DomainEvent } from '../../events/catalogue.ts';
import { type AnyProjection, everyListOf } from '../../runtime/views/row-fold.ts';

/** When the event of this place is recorded, counted from 0: a minute after the one before. */
export const recordedAt = (index: number) => new Date(Date.UTC(2024, 1, 1, 10, index)).toISOString();

/** The row that a projection makes of events, one commit each, a minute apart. */
export const rowOf = <Row, Event extends DomainEvent>(
  { initial, project }: Projection<Row, Event>,
  stream: string,
  ...events: Event[]
): Row =>
  events.reduce(
    (row, event, index) =>
      project(row, {
        event,
        stream,
        revision: index + 1,
        index,
        recordedAt: recordedAt(index),
        actor: 'reaction:test',
      }),
    initial,
  );

/** The lists of a row that have no order. */
export const plainLists = <Row, Event extends DomainEvent>(
  { listsOf }: Projection<Row, Event>,
  row: Row,
): readonly string[] => listsOf(row);

/** The ordered lists of a row, with its key in each. */
export const ordersOf = <Row, Event extends DomainEvent>(
  { placesOf }: Projection<Row, Event>,
  row: Row,
): readonly string[] => placesOf?.(row) ?? [];

type KnownRow = {
  readonly projection: Pick<AnyProjection, 'name' | 'listsOf' | 'placesOf'>;
  readonly stream: string;
  readonly row: unknown;
};

/** A reader of these rows and no others; each is found in the lists that its projection gives it. */
export const readerOf = (known: readonly KnownRow[]): RowReader => {
  const of = (name: string) => known.filter(({ projection }) => projection.name === name);
  const found = ({ stream, row }: KnownRow) => ({ stream, revision: 1, updatedAt: '', row });
  return {
    get: ({ name }: { readonly name: string }, stream: string) =>
      Promise.resolve(
        of(name)
          .filter((one) => one.stream === stream)
          .map(found)[0],
      ),
    page: async ({ name }: { readonly name: string }, list: OrderedList, wish: PlaceWish) => {
      const all = of(name).map((one) => ({ ...one, lists: everyListOf(one.projection, one.row) }));
      const { rows, next } = pageAmong(all, list, wish);
      return { rows: rows.map(found), next };
    },
    places: async ({ name }: { readonly name: string }, list: OrderedList, wish: PlaceWish) => {
      const all = of(name).map((one) => ({ ...one, lists: everyListOf(one.projection, one.row) }));
      return placesAmong(all, list, wish);
    },
    list: ({ name }: { readonly name: string }, list: string) =>
      Promise.resolve(
        of(name)
          .filter(({ projection, row }) => projection.listsOf(row as never).includes(list))
          .map(found),
      ),
  } as RowReader;
};

/** A reader of the rows that these streams come to, whichever projection is asked for, each in the lists of its own. */
export const readerOfStreams = (streams: Readonly<Record<string, readonly DomainEvent[]>>): RowReader => {
  const found = <Row, Event extends DomainEvent>(
    projection: Projection<Row, Event>,
    stream: string,
  ): ViewRow<Row> => {
    const events = (streams[stream] ?? []) as readonly Event[];
    const updatedAt = recordedAt(events.length - 1);
    return { stream, revision: events.length, updatedAt, row: rowOf(projection, stream, ...events) };
  };
  const all = <Row, Event extends DomainEvent>(projection: Projection<Row, Event>) =>
    Object.keys(streams)
      .filter((stream) => stream.startsWith(`${projection.family}-`))
      .toSorted()
      .map((stream) => found(projection, stream))
      .map((one) => ({ ...one, lists: everyListOf(projection, one.row) }));
  return {
    get: async (projection, stream) => (streams[stream] ? found(projection, stream) : undefined),
    list: async (projection, list) => all(projection).filter(({ lists }) => lists.includes(list)),
    page: async (projection, list, wish) => pageAmong(all(projection), list, wish),
    places: async (projection, list, wish) => placesAmong(all(projection), list, wish),
  };
};
