/** A part of a list, and where the next one starts; null at the end. */
export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };

export type PageWish = { readonly limit: number; readonly cursor?: string | undefined };

/** How many items a page has when nobody says, and at most. */
export const PAGE_SIZE = 50;
export const PAGE_SIZE_MAX = 100;

const toBase64Url = (text: string) =>
  btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const CURSOR = /^(?:[\w-]{4})*(?:[\w-]{2,3})?$/;

/** The key that a cursor holds; undefined for what is no cursor. */
export const keyInCursor = (cursor: string): string | undefined =>
  CURSOR.test(cursor) ? atob(cursor.replaceAll('-', '+').replaceAll('_', '/')) : undefined;

/**
 * Cuts a page out of a list, in the order of its keys.
 *
 * The cursor holds the last key that was shown, so nothing is shown twice or left out when the list grows meanwhile.
 *
 * @param keyOf unique, of ASCII characters
 */
export const pageOf = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  { limit, cursor }: PageWish,
  order: 'rising' | 'falling' = 'rising',
): Page<Item> => {
  const direction = order === 'rising' ? 1 : -1;
  const isBefore = (a: string, b: string) => (direction === 1 ? a < b : a > b);
  const after = cursor && keyInCursor(cursor);
  const rest = items
    .filter((item) => after === undefined || isBefore(after, keyOf(item)))
    .toSorted((a, b) => (isBefore(keyOf(a), keyOf(b)) ? -1 : 1));
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown, next: last && rest.length > limit ? toBase64Url(keyOf(last)) : null };
};
