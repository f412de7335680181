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
  /** Between which texts the places lie, neither of them included; undefined for all. */
  readonly between?: Range | undefined;
};

/** Places or keys above the one text and below the other. */
export type Range = readonly [above: string, below: string];

/** Where rows stand in an ordered list, without the rows. */
export type Places = {
  readonly places: readonly string[];
  /** Where these end; null if no more follow. */
  readonly next: string | null;
};

/** Before and behind every place: keys and streams are of printable ASCII. */
export const EVERYWHERE: Range = ['', '\u007f'];

/** All keys that begin so. */
export const beginningWith = (prefix: string): Range => [prefix, `${prefix}\u007f`];

/** Above and below which place to look on, in either order. */
export const rangeLeft = ({ order, after, between = EVERYWHERE }: Omit<PlaceWish, 'limit'>): Range => {
  const [above, below] = between;
  if (after === undefined) return between;
  return order === 'rising' ? [after > above ? after : above, below] : [above, after < below ? after : below];
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

/** Under which key a place lies. */
export const keyAt = (place: string): string => place.slice(0, place.lastIndexOf('#'));

/** The stream that stands at a place. */
export const streamAt = (place: string): string => place.slice(place.lastIndexOf('#') + 1);

type Listed = { readonly stream: string; readonly lists: readonly string[] };

type Placed<Row> = { readonly row: Row; readonly place: string };

const placedIn = <Row extends Listed>(rows: readonly Row[], list: OrderedList): readonly Placed<Row>[] => {
  const name = nameOfOrdered(list);
  return rows.flatMap((row) =>
    row.lists
      .map(orderedIn)
      .filter((entry) => entry?.list === name)
      .map((entry) => ({ row, place: placeIn(entry?.key ?? '', row.stream) })),
  );
};

/** Of what has places, so many as are wanted, in the order that is wanted. */
export const pageOfPlaced = <One extends { readonly place: string }>(
  placed: readonly One[],
  wish: PlaceWish,
): { readonly shown: readonly One[]; readonly next: string | null } => {
  const [above, below] = rangeLeft(wish);
  const direction = wish.order === 'rising' ? 1 : -1;
  const rest = placed
    .filter(({ place }) => above < place && place < below)
    .toSorted((one, other) => (one.place < other.place ? -direction : direction));
  const shown = rest.slice(0, wish.limit);
  return { shown, next: rest.length > wish.limit ? (shown.at(-1)?.place ?? null) : null };
};

/** Cuts a page out of rows that lie at hand, as a store would give it. */
export const pageAmong = <Row extends Listed>(
  rows: readonly Row[],
  list: OrderedList,
  wish: PlaceWish,
): RowPage<Row> => {
  const { shown, next } = pageOfPlaced(placedIn(rows, list), wish);
  return { rows: shown.map(({ row }) => row), next };
};

/** The same of the places alone. */
export const placesAmong = (rows: readonly Listed[], list: OrderedList, wish: PlaceWish): Places => {
  const { shown, next } = pageOfPlaced(placedIn(rows, list), wish);
  return { places: shown.map(({ place }) => place), next };
};
