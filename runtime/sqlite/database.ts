import { DatabaseSync } from 'node:sqlite';

/**
 * Opens the one file that holds everything on a single machine.
 *
 * WAL with synchronous FULL: what was acknowledged survives `kill -9` and power loss.
 *
 * @param path a file, or `:memory:` for tests
 */
export const openDatabase = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path);
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;',
  );
  return database;
};

/** Runs `work` in one transaction: all of it is written, or nothing. Nothing in it may wait. */
export const inTransaction = <Result>(database: DatabaseSync, work: () => Result): Result => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
};
