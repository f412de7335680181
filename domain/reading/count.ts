import type { DomainEvent } from '../../events/catalogue.ts';
import type { OrderedList, Range } from '../ordered-list.ts';
import type { Projection, RowReader } from '../projection.ts';
import type { Page, PageWish } from './page.ts';

/** How many items a list has; at least so many where not all were counted. */
export type Count = { readonly items: number; readonly isAll: boolean };

/** Entries of an index that are counted at most, and items that are looked at for a count that no index has. */
export const COUNTED_MAX = 1_000;
export const LOOKED_THROUGH_MAX = 500;

/**
 * Counts the rows of an ordered list by its places alone; no row is read.
 *
 * A read unit of DynamoDB for some thirty of them, so 45 at most (decision 49).
 *
 * @param between which part of the list; all of it otherwise
 */
export const countIn = async <Row, Event extends DomainEvent>(
  rows: RowReader,
  projection: Projection<Row, Event>,
  list: OrderedList,
  between?: Range,
): Promise<Count> => {
  const wish = { order: 'rising', limit: COUNTED_MAX, between } as const;
  const { places, next } = await rows.places(projection, list, wish);
  return { items: places.length, isAll: next === null };
};

/** What several lists have together of which no two have the same. */
export const countTogether = (counts: readonly Count[]): Count => ({
  items: counts.reduce((sum, { items }) => sum + items, 0),
  isAll: counts.every(({ isAll }) => isAll),
});

/** Counts what no index tells apart, by looking it through as far as one page looks. */
export const countThrough = async (
  read: (wish: PageWish) => Promise<Pick<Page<unknown>, 'items' | 'next'> | undefined>,
): Promise<Count | undefined> => {
  const page = await read({ limit: LOOKED_THROUGH_MAX, after: undefined });
  return page && { items: page.items.length, isAll: page.next === null };
};
