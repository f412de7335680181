import type { Ledger } from '../runtime/aws/ledger.ts';
import type { StreamPosition } from '../runtime/log/position.ts';
import type { Commit } from '../runtime/ports.ts';

export type PendingCommits = {
  readonly wrote: (commits: readonly Commit[]) => void;
  /** Puts what was written since the last time into the order of the log. */
  readonly sequence: () => Promise<void>;
};

/** Remembers commits until they are in the order of the log; what a crash forgets is found by the scan at the next start. */
export const pendingCommits = (ledger: Ledger, tenant: string): PendingCommits => {
  const heads = new Map<string, number>();
  return {
    wrote: (commits) => {
      for (const { stream, revision } of commits)
        heads.set(stream, Math.max(heads.get(stream) ?? 0, revision));
    },
    sequence: async () => {
      const hints: StreamPosition[] = [...heads].map(([stream, revision]) => ({ stream, revision }));
      if (hints.length === 0) return;
      await ledger.sequence(tenant, hints);
      // What was written meanwhile stays.
      for (const { stream, revision } of hints) if (heads.get(stream) === revision) heads.delete(stream);
    },
  };
};
