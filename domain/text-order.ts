/** The order of two texts, such as days or ids: below zero where the first comes first, zero where they are equal. */
export const inText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Items by a text of each, such as a day; of equal ones the first stays first. */
export const sortedBy = <Item>(items: readonly Item[], textOf: (item: Item) => string): readonly Item[] =>
  items.toSorted((a, b) => inText(textOf(a), textOf(b)));

/** The one that comes first, such as the earlier of two days. */
export const firstInText = (a: string, b: string): string => (inText(a, b) > 0 ? b : a);

/** The one that comes last, such as the later of two days. */
export const lastInText = (a: string, b: string): string => (inText(a, b) > 0 ? a : b);
