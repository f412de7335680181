import type { Commit } from '../ports.ts';
import { turn } from './in-turns.ts';
import {
  type AnyProjection,
  type FoldedRow,
  type Folding,
  foldCommit,
  isOfFamily,
  settledIfAble,
} from './row-fold.ts';

/** Rows of one projection by stream. */
export type Rows = ReadonlyMap<string, FoldedRow>;

/**
 * Folds all rows of one projection while commits come, each stream in its order; other families are passed over.
 *
 * A stream stays where its fold threw. Rows are brought into the form of a store once, at the end.
 */
export const folder = (projection: AnyProjection) => {
  const foldings = new Map<string, Folding>();
  const stopped = new Set<string>();
  return {
    take: (commit: Commit): void => {
      const { stream } = commit;
      if (!isOfFamily(projection, stream) || stopped.has(stream)) return;
      try {
        foldings.set(stream, foldCommit(projection, foldings.get(stream), commit).folding);
      } catch {
        // The consumer that keeps the live row parks it there, and says why.
        stopped.add(stream);
      }
    },
    /** The streams that stayed where their fold threw. */
    stopped: (): readonly string[] => [...stopped],
    rows: async (): Promise<Rows> => {
      const rows = new Map<string, FoldedRow>();
      for (const [stream, folding] of foldings) {
        const { row } = settledIfAble(projection, folding);
        if (row) rows.set(stream, row);
        else stopped.add(stream);
        await turn();
      }
      return rows;
    },
  };
};
