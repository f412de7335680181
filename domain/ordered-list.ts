/** A list that is read page by page, in the order of a key that each of its rows brings. */
export type OrderedList = {
  /** The list that has all of its rows, and may have more: it knows also who was in it formerly. */
  readonly among: string;
  /** What it is ordered by, after which of them it has where it has not all: `received`, `status/admitted/received`. */
  readonly by: string;
};

/** Which page is wanted: of so many rows, after a place. */
export type PlaceWish = {
  readonly order: 'rising' | 'falling';
  readonly limit: number;
  /** Where the page before ended; undefined for the first page. */
  readonly after?: string | undefined;
};

export type RowPage<Row> = {
  readonly rows: readonly Row[];
  /** Where this page ends; null on the last one. */
  readonly next: string | null;
};

/** How an ordered list is called among the lists of a projection. No id has a `|`. */
export const nameOfOrdered = ({ among, by }: OrderedList): string => `${among}|${by}`;

/**
 * What a row has among its lists for being in an ordered one.
 *
 * @param key ASCII without `#`; rows with the same key follow by stream
 */
export const entryOfOrdered = (list: OrderedList, key: string): string => `${nameOfOrdered(list)}|${key}`;

/** The ordered list and the key that such an entry speaks of; undefined for a list without an order. */
export const orderedIn = (entry: string): { readonly list: string; readonly key: string } | undefined => {
  const [among, by, ...key] = entry.split('|');
  return by === undefined ? undefined : { list: `${among}|${by}`, key: key.join('|') };
};

/** Where a row stands in an ordered list; places compare as text. */
export const placeIn = (key: string, stream: string): string => `${key}#${stream}`;

/** The stream that stands at a place. */
export const streamAt = (place: string): string => place.slice(place.lastIndexOf('#') + 1);

type Listed = { readonly stream: string; readonly lists: readonly string[] };

/** Cuts a page out of rows that lie at hand, as a store would give it. */
export const pageAmong = <Row extends Listed>(
  rows: readonly Row[],
  list: OrderedList,
  { order, limit, after }: PlaceWish,
): RowPage<Row> => {
  const name = nameOfOrdered(list);
  const placed = rows.flatMap((row) =>
    row.lists
      .map(orderedIn)
      .filter((entry) => entry?.list === name)
      .map((entry) => ({ row, place: placeIn(entry?.key ?? '', row.stream) })),
  );
  const isBefore = (one: string, other: string) => (order === 'rising' ? one < other : one > other);
  const rest = placed
    .filter(({ place }) => after === undefined || isBefore(after, place))
    .toSorted((one, other) => (isBefore(one.place, other.place) ? -1 : 1));
  const shown = rest.slice(0, limit);
  return {
    rows: shown.map(({ row }) => row),
    next: rest.length > limit ? (shown.at(-1)?.place ?? null) : null,
  };
};
