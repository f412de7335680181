import type { StoredRow, ViewStore } from '../view-store.ts';

/** Rows that a process remembers; most have some hundred bytes, the largest 350 kB. */
const ROWS_MAX = 500;

/** The rows that a consumer goes on from. */
export type LatestRows = Pick<ViewStore, 'get' | 'put'>;

const known = new WeakMap<ViewStore, LatestRows>();

/**
 * The rows of a store as this process wrote them last, for consumers that go on from them; others may have gone further.
 *
 * That is enough, since a write holds only where nobody wrote meanwhile: whoever is refused reads the row anew. A row that was
 * left is not older than what it was left with, so a hint that it knows is known. For whoever answers questions: read the store.
 */
export const latestRows = (views: ViewStore): LatestRows => {
  const found = known.get(views) ?? remembering(views);
  known.set(views, found);
  return found;
};

/** No name has a control character. */
const keyOf = ({ tenant, generation, stream }: Pick<StoredRow, 'tenant' | 'generation' | 'stream'>): string =>
  [tenant, generation, stream].join('\n');

const remembering = (views: ViewStore): LatestRows => {
  // In the order in which they were written, the last at the end.
  const rows = new Map<string, StoredRow>();

  const keep = (row: StoredRow): void => {
    rows.delete(keyOf(row));
    rows.set(keyOf(row), row);
    const [oldest] = rows.keys();
    if (rows.size > ROWS_MAX && oldest !== undefined) rows.delete(oldest);
  };

  return {
    get: async (tenant, generation, stream) =>
      rows.get(keyOf({ tenant, generation, stream })) ?? views.get(tenant, generation, stream),
    put: async (row, replaced) => {
      // Nothing is known of it until the answer has come.
      rows.delete(keyOf(row));
      const isWritten = await views.put(row, replaced);
      if (isWritten) keep(row);
      return isWritten;
    },
  };
};
