import type { DomainEvent } from '../../events/catalogue.ts';
import {
  type OrderedList,
  type Places,
  type PlaceWish,
  pageOfPlaced,
  type Range,
  streamAt,
} from '../ordered-list.ts';
import type { Projection, RowReader, ViewRow } from '../projection.ts';

/** One of several ordered lists that are shown as one. */
export type Source<Item> = {
  readonly places: (wish: PlaceWish) => Promise<Places>;
  /** What stands at a place; nothing where it has moved meanwhile. */
  readonly at: (place: string) => Promise<readonly Item[]>;
};

/** A list of rows as a source of items. */
export const sourceOf = <Row, Event extends DomainEvent, Item>(
  rows: RowReader,
  projection: Projection<Row, Event>,
  list: OrderedList,
  itemsAt: (found: ViewRow<Row>, place: string) => readonly Item[] | Promise<readonly Item[]>,
  between?: Range,
): Source<Item> => ({
  places: (wish) => rows.places(projection, list, { ...wish, between }),
  at: async (place) => {
    const found = await rows.get(projection, streamAt(place));
    return found ? itemsAt(found, place) : [];
  },
});

/**
 * A page of several ordered lists as if they were one: their places are read, and the rows of the page alone.
 *
 * No place may stand in two of them.
 */
export const mergedPage = async <Item>(
  sources: readonly Source<Item>[],
  wish: PlaceWish,
): Promise<{ readonly items: readonly Item[]; readonly next: string | null }> => {
  const found = await Promise.all(
    sources.map(async (source) => ({ source, ...(await source.places(wish)) })),
  );
  const placed = found.flatMap(({ source, places }) => places.map((place) => ({ source, place })));
  const { shown } = pageOfPlaced(placed, wish);
  const isMore = placed.length > shown.length || found.some(({ next }) => next !== null);
  const items = await Promise.all(shown.map(({ source, place }) => source.at(place)));
  return { items: items.flat(), next: isMore ? (shown.at(-1)?.place ?? null) : null };
};
