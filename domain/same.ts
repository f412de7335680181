const inOrderOfKeys = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Whether two values of JSON say the same, whatever the order of their fields: the log keeps another than a request has. */
export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one, inOrderOfKeys) === JSON.stringify(other, inOrderOfKeys);
