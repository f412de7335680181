import type { StoredRow, ViewStore } from '../view-store.ts';

/** Rows that a process remembers; most have some hundred bytes, the largest 350 kB. */
const ROWS_MAX = 500;

/** The rows that folding goes on from. */
export type LatestRows = Pick<ViewStore, 'put'> & {
  /** The row to be brought up to a revision: as it was written last, or read where that has come so far already. */
  readonly toBring: (
    tenant: string,
    generation: string,
    stream: string,
    revision: number,
  ) => Promise<StoredRow | undefined>;
};

const known = new WeakMap<ViewStore, LatestRows>();

/**
 * The rows of a store as this process wrote them last; others may have gone further, and a restored table may lie behind.
 *
 * That is enough for folding, since a write holds only where the row is as it was left: whoever is refused reads it anew, and that
 * there is nothing to do is believed of the store alone. For whoever acts before it writes, or answers questions: read the store.
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
    toBring: async (tenant, generation, stream, revision) => {
      const row = rows.get(keyOf({ tenant, generation, stream }));
      return row && row.revision < revision ? row : views.get(tenant, generation, stream);
    },
    put: async (row, replaced) => {
      // Nothing is known of it until the answer has come.
      rows.delete(keyOf(row));
      const isWritten = await views.put(row, replaced);
      if (isWritten) keep(row);
      return isWritten;
    },
  };
};
