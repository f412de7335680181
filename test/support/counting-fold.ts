import type { Aggregate } from '../../domain/aggregate.ts';
import type { StoredEvent } from '../../events/envelope.ts';
import { fold } from '../../runtime/log/fold.ts';
import { snapshotLog } from '../../runtime/log/snapshots.ts';
import type { EventLog, LoadedStream } from '../../runtime/ports.ts';
import type { SnapshotStore } from '../../runtime/snapshot-store.ts';

type Notes = { readonly sum: number; readonly seen: ReadonlySet<string> };

/** Remembers of a stream that `fill` wrote what a state may have in it: a sum, and a set. */
export const notes: Aggregate<Notes, StoredEvent> = {
  family: 'fund',
  initial: { sum: 0, seen: new Set() },
  evolve: ({ sum, seen }, { data }) => ({
    sum: sum + Number(data['n'] ?? 0),
    seen: new Set([...seen, String(Number(data['n'] ?? 0) % 7)]),
  }),
};

export const stateOf = (stream: LoadedStream): Notes => fold(notes, stream);

/** A log with snapshots as one more process has it; what is done afterwards is done when the test says so. */
export const withSnapshots = (
  log: EventLog,
  store: Pick<SnapshotStore, 'get' | 'put'>,
  foldedBy = 'this code',
) => {
  const waiting: (() => Promise<void>)[] = [];
  return {
    log: snapshotLog(log, { store, foldedBy: () => foldedBy, later: (work) => void waiting.push(work) }),
    /** Does it, and answers how much that was. */
    settle: async (): Promise<number> => {
      const works = waiting.splice(0);
      for (const work of works) await work();
      return works.length;
    },
  };
};
