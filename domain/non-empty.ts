/** A list that cannot be empty: it has begun with its first. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The last of a list that has one. */
export const lastOf = <T>([first, ...rest]: NonEmpty<T>): T => rest.at(-1) ?? first;

/** Whatever has the same key, together: a group is made with its first. */
export const groupsOf = <T>(all: readonly T[], keyOf: (one: T) => string): readonly NonEmpty<T>[] =>
  [...Map.groupBy(all, keyOf).values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [[first, ...rest] as const],
  );
