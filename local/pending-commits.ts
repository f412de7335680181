import type { Ledger } from '../runtime/aws/ledger.ts';
import type { Commit } from '../runtime/ports.ts';

export type PendingCommits = {
  readonly wrote: (commits: readonly Commit[]) => void;
  /** Puts what was written since the last time into the order of the log. */
  readonly sequence: () => Promise<void>;
};

/** Remembers commits until they are in the order of the log; what a crash forgets is found by the scan at the next start. */
export const pendingCommits = (ledger: Ledger, tenant: string): PendingCommits => {
  const pending = new Set<Commit>();
  return {
    wrote: (commits) => {
      for (const commit of commits) pending.add(commit);
    },
    sequence: async () => {
      const taken = [...pending];
      if (taken.length === 0) return;
      await ledger.sequence(
        tenant,
        taken.map((commit) => ({ stream: commit.stream, revision: commit.revision, commit })),
      );
      // What was written meanwhile stays.
      for (const commit of taken) pending.delete(commit);
    },
  };
};
