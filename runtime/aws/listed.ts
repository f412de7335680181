import { nameOfOrdered, type OrderedList, orderedIn, placeIn } from '../../domain/ordered-list.ts';
import type { StoredRow } from '../view-store.ts';

/** What of a row says where it is listed. */
export type Listed = Pick<StoredRow, 'stream' | 'updatedAt' | 'lists'>;

/** Tells whether a row is in a list. */
export const isIn =
  (list: string) =>
  ({ lists }: Listed): boolean =>
    lists.includes(list);

/** Tells whether a row still stands at one of these places of an ordered list. */
export const isAtOneOf = (list: OrderedList, places: ReadonlySet<string>) => {
  const name = nameOfOrdered(list);
  return ({ stream, lists }: Listed): boolean =>
    lists.map(orderedIn).some((entry) => entry?.list === name && places.has(placeIn(entry.key, stream)));
};
