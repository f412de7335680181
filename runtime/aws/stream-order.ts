import { tampered } from '../log/commit.ts';
import type { Commit } from '../ports.ts';

/**
 * Hands commits on such that each stream is in its order; whatever comes too early waits for its predecessors.
 *
 * A scan gives the items of a partition by rising sort key, as far as anyone has seen; this does not rest on it.
 */
export const streamOrder = () => {
  const seen = new Map<string, number>();
  const early = new Map<string, Map<number, Commit>>();

  const released = (commit: Commit): readonly Commit[] => {
    const { stream, revision } = commit;
    const waiting = early.get(stream) ?? new Map<number, Commit>();
    waiting.set(revision, commit);
    const ready: Commit[] = [];
    for (let next = 1 + (seen.get(stream) ?? 0); waiting.has(next); next++) {
      const due = waiting.get(next);
      waiting.delete(next);
      seen.set(stream, next);
      if (due) ready.push(due);
    }
    if (waiting.size > 0) early.set(stream, waiting);
    else early.delete(stream);
    return ready;
  };

  return {
    take: (commits: readonly Commit[]): readonly Commit[] => commits.flatMap(released),
    /** @throws LogError `stream-tampered` when a commit still waits for one that is not there */
    finish: (): void => {
      for (const stream of early.keys()) {
        throw tampered(stream, 1 + (seen.get(stream) ?? 0), 'it is missing');
      }
    },
  };
};
