import type { DatabaseSync } from 'node:sqlite';
import {
  nameOfOrdered,
  type OrderedList,
  orderedIn,
  type Places,
  type PlaceWish,
  placeIn,
  rangeLeft,
} from '../../domain/ordered-list.ts';
import type { ListEntry, ShownRow, StoredRow } from '../view-store.ts';

type Row = Pick<StoredRow, 'tenant' | 'generation' | 'stream' | 'beganAt'>;
type Place = Pick<StoredRow, 'tenant' | 'generation'>;

/** A row on a page, as it lies there. */
type Found = Omit<ShownRow, 'row'> & Record<'place' | 'row', string> & { readonly partNames: string | null };

/** Ordered lists: one index leads to a page and its rows. `join` and `leave` belong into the transaction of the rows. */
export const orderedLists = (database: DatabaseSync) => {
  const list = 'tenant = ? AND generation = ? AND list = ?';
  const insert = database.prepare(
    `INSERT OR REPLACE INTO view_ordered_lists (tenant, generation, list, place, stream, began_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const remove = database.prepare(`DELETE FROM view_ordered_lists WHERE ${list} AND place = ?`);
  const select = database.prepare(
    `SELECT stream, began_at AS beganAt, place FROM view_ordered_lists WHERE ${list}`,
  );
  const ways = (columns: string, more = '') => {
    const towards = (direction: string) =>
      database.prepare(
        `SELECT o.place, ${columns} FROM view_ordered_lists o ${more}
         WHERE o.tenant = ? AND o.generation = ? AND o.list = ? AND o.place > ? AND o.place < ?
         ORDER BY o.place ${direction} LIMIT ?`,
      );
    return { rising: towards('ASC'), falling: towards('DESC') };
  };
  const withRows = ways(
    'o.stream, r.revision, r.updated_at AS updatedAt, r.row, r.part_names AS partNames',
    'JOIN view_rows r USING (tenant, generation, stream)',
  );
  const alone = ways('o.stream');
  /** One more than wanted tells whether there is another page. */
  const cut = <One extends Pick<Found, 'place'>>(
    way: ReturnType<typeof ways>,
    { tenant, generation }: Place,
    wanted: OrderedList,
    wish: PlaceWish,
  ) => {
    const range = rangeLeft(wish);
    const found = way[wish.order].all(tenant, generation, nameOfOrdered(wanted), ...range, wish.limit + 1);
    const shown = found.slice(0, wish.limit) as One[];
    return { shown, next: found.length > wish.limit ? (shown.at(-1)?.place ?? null) : null };
  };

  return {
    /** Whether the entry is of an ordered list, which then has it. */
    join: ({ tenant, generation, stream, beganAt }: Row, entry: string): boolean => {
      const found = orderedIn(entry);
      if (found) insert.run(tenant, generation, found.list, placeIn(found.key, stream), stream, beganAt);
      return found !== undefined;
    },
    /** Whether the entry is of an ordered list, which then has it no longer. */
    leave: ({ tenant, generation, stream }: Row, entry: string): boolean => {
      const found = orderedIn(entry);
      if (found) remove.run(tenant, generation, found.list, placeIn(found.key, stream));
      return found !== undefined;
    },
    entries: ({ tenant, generation }: Place, name: string): readonly ListEntry[] =>
      select.all(tenant, generation, name).map(({ stream, beganAt, place }) => ({
        ...{ stream: String(stream), beganAt: String(beganAt), leftAt: null },
        key: String(place).slice(0, -String(stream).length - 1),
      })),
    page: (place: Place, wanted: OrderedList, wish: PlaceWish) => cut<Found>(withRows, place, wanted, wish),
    places: (place: Place, wanted: OrderedList, wish: PlaceWish): Places => {
      const { shown, next } = cut(alone, place, wanted, wish);
      return { places: shown.map(({ place: at }) => at), next };
    },
  };
};
