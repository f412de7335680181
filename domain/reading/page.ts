import { type PlaceWish, pageOfPlaced, type RowPage } from '../ordered-list.ts';

/** A part of a list, and the place where it ends; null at the end of the list. */
export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };

/** Of which part of a list is asked: so many, after a place. */
export type PageWish = Pick<PlaceWish, 'limit' | 'after'>;

/**
 * Cuts a page out of a list that lies at hand, in the order of its keys.
 *
 * @param keyOf unique, of printable ASCII
 */
export const pageOf = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { limit, after }: PageWish,
  order: PlaceWish['order'] = 'rising',
): Page<Item> => {
  const placed = items.map((item) => ({ item, place: keyOf(item) }));
  const { shown, next } = pageOfPlaced(placed, { limit, after, order });
  return { items: shown.map(({ item }) => item), next };
};

/** Rows that are looked at for one page at most, and how often one looks on. */
const LOOKED_AT_MAX = 500;
const LOOKS_MAX = 12;

/**
 * A page of those rows of a list that somebody wants, where the list has others, too.
 *
 * It looks at some hundred rows at most: where few are wanted the page is shorter than asked for without being the last.
 */
export const pageWhere = async <Row>(
  read: (wish: PageWish) => Promise<RowPage<Row>>,
  { limit, after }: PageWish,
  isWanted: (row: Row) => boolean,
): Promise<RowPage<Row>> => {
  const rows: Row[] = [];
  let next = after ?? null;
  let lookedAt = 0;
  for (let looks = 0; looks < LOOKS_MAX && lookedAt < LOOKED_AT_MAX; looks++) {
    const page = await read({ limit: limit - rows.length, after: next ?? undefined });
    rows.push(...page.rows.filter(isWanted));
    next = page.next;
    lookedAt += page.rows.length;
    // Of a list of cases one row may be more than one thing that is shown.
    if (next === null || rows.length >= limit) break;
  }
  return { rows, next };
};
