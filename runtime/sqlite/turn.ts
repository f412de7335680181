import { closeSync, fdatasyncSync, openSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers';

/** What is written to a SQLite file in one turn of the event loop: one transaction, brought to the disk once. */
export type Turn = {
  /** Runs `work`, of which all is written or nothing. Nothing in it may wait. What it wrote is read from now on. */
  readonly write: <Result>(work: () => Result) => Result;
  /** Resolves when what was written in this turn is committed: a killed process keeps it. */
  readonly committed: () => Promise<void>;
  /** Resolves when that is on the disk, too: it outlives the power. */
  readonly synced: () => Promise<void>;
  /** Ends the turn now, for what cannot be part of a transaction. */
  readonly end: () => void;
  /** Carries out work without waiting for the disk; all of it is there at the end. */
  readonly inBulk: (work: () => Promise<unknown>) => Promise<void>;
  /** Ends the turn and closes the file. */
  readonly close: () => void;
};

const turns = new WeakMap<DatabaseSync, Turn>();

/**
 * The turns of a connection, the same for all who write through it. From then on a commit waits for the disk only where somebody
 * asks for that.
 *
 * The write-ahead log keeps the order of commits, so what is lost with the power is its last part, of which nobody was told that
 * it is safe; rows and checkpoints need not be waited for, since what they follow from lies before them.
 *
 * @param disk where its log lies, for the first who asks
 * @see https://www.sqlite.org/pragma.html#pragma_synchronous
 */
export const turnOf = (database: DatabaseSync, disk?: Disk): Turn => {
  const found = turns.get(database) ?? turnsOn(database, disk ?? writeAheadLog(database));
  turns.set(database, found);
  return found;
};

/** What a write-ahead log is brought to. */
export type Disk = { readonly sync: () => void; readonly close: () => void };

const writeAheadLog = (database: DatabaseSync): Disk => {
  const path = database.location();
  if (path === null) return { sync: () => {}, close: () => {} };
  database.exec('PRAGMA synchronous = NORMAL');
  // The same file as long as a connection is open. Nobody writes through this handle, but some systems sync no other.
  const file = openSync(`${path}-wal`, 'r+');
  return { sync: () => fdatasyncSync(file), close: () => closeSync(file) };
};

/** A turn in which something was written. */
type Open = PromiseWithResolvers<void> & { mustReachTheDisk: boolean };

const turnsOn = (database: DatabaseSync, disk: Disk): Turn => {
  const state: { open?: Open | undefined; isInBulk: boolean; broken?: unknown } = { isInBulk: false };

  const begun = (): Open => {
    database.exec('BEGIN IMMEDIATE');
    const open = { ...Promise.withResolvers<void>(), mustReachTheDisk: false };
    // Rows are written without anybody waiting; who then saves how far they are does, and hears of it.
    open.promise.catch(() => {});
    setImmediate(end);
    return open;
  };

  const end = (): void => {
    const { open } = state;
    if (!open) return;
    state.open = undefined;
    try {
      commit(database);
      if (open.mustReachTheDisk && !state.isInBulk) toDisk();
      open.resolve();
    } catch (error) {
      open.reject(error);
    }
  };

  /** What the system could not write once it may have given up, and would call a second try a success: nobody is told so. */
  const toDisk = (): void => {
    try {
      disk.sync();
    } catch (error) {
      state.broken = error;
      throw error;
    }
  };

  return {
    write: (work) => {
      if (state.broken) throw state.broken;
      state.open ??= begun();
      return inPart(database, work);
    },
    committed: async () => state.open?.promise,
    synced: async () => {
      if (state.open) state.open.mustReachTheDisk = true;
      await state.open?.promise;
    },
    end,
    inBulk: async (work) => {
      state.isInBulk = true;
      try {
        await work();
      } finally {
        end();
        state.isInBulk = false;
        database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      }
    },
    close: () => {
      end();
      database.close();
      disk.close();
    },
  };
};

/** A part of a turn that fails leaves the others as they are. */
const inPart = <Result>(database: DatabaseSync, work: () => Result): Result => {
  // Where the disk is full SQLite gives up all that was written in this turn, so there is nothing to add to.
  if (!database.isTransaction) throw new Error('what was written in this turn is lost');
  database.exec('SAVEPOINT part');
  try {
    const result = work();
    database.exec('RELEASE part');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK TO part; RELEASE part');
    throw error;
  }
};

const commit = (database: DatabaseSync): void => {
  try {
    database.exec('COMMIT');
  } catch (error) {
    if (database.isOpen && database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
};
