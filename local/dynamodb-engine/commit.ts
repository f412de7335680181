import type { BatchOperation, Store } from 'dynalite/db/index.js';
import type { ChangeJournal } from './change-journal.ts';
import type { Session } from './session.ts';

/** Stores all that a session wrote, its change records and further rows, or nothing; resolves once it is on disk. */
export type Commit = (session: Session, more?: BatchOperation[]) => Promise<void>;

/** Writes rows at once and fsynced. */
export type WriteBatch = (operations: BatchOperation[]) => Promise<void>;

/**
 * Creates the only way by which items get into the store.
 *
 * What LevelDB does by itself (classic-level 3, LevelDB 1.20): every write is handed to the operating system before it
 * is acknowledged, so it survives a kill -9 but not a power cut, and a torn batch is discarded as a whole at the next
 * start. The option `sync` adds an fdatasync. dynalite never passes it, and stores an item and its index rows by
 * separate writes, of which a kill can leave some. Hence one batch per request, with `sync`; the change records are in
 * the same batch, so no acknowledged write is without its record and no record without its write.
 */
export function createCommit(writeBatch: WriteBatch, journal: ChangeJournal): Commit {
  return async ({ writes, operations }, more = []) => {
    const records = journal.record(writes);
    await writeBatch([...operations, ...records, ...more]);
    if (records.length > 0) journal.announce();
  };
}

/** Reaches LevelDB's own batch, because dynalite replaces it by one that loses the options. */
export function durableBatch({ db }: Store): WriteBatch {
  const { batch } = Object.getPrototypeOf(db) as Store['db'];
  return (operations) => batch.call(db, operations, { sync: true });
}
