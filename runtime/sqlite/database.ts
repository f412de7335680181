import { DatabaseSync } from 'node:sqlite';
import { BOOK_FORMAT, OtherFormat } from '../log/book-format.ts';

/**
 * Opens the one file that holds everything on a single machine.
 *
 * WAL, each commit on the disk, until somebody writes in turns (`turn.ts`), which bring what was acknowledged there.
 *
 * The file has the format of the book as its `user_version`, written into an empty one and checked in all others.
 *
 * @param path a file, or `:memory:` for tests
 * @throws OtherFormat where there are tables and no format, or another one
 */
export const openDatabase = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path);
  // Patience comes first: a new file takes a lock to become WAL, for which a second process has to wait.
  database.exec(
    'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -32768;',
  );
  try {
    ensureFormat(database);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
};

const numberIn = (database: DatabaseSync, query: string): number =>
  Number(Object.values(database.prepare(query).get() ?? {})[0]);

/**
 * Holds the format of a file against that of the program, and writes nothing.
 *
 * @throws OtherFormat
 */
export const checkFormat = (database: DatabaseSync): void => {
  const found = numberIn(database, 'PRAGMA user_version');
  if (found !== BOOK_FORMAT) throw new OtherFormat(found === 0 ? undefined : found);
};

const ensureFormat = (database: DatabaseSync): void => {
  if (numberIn(database, 'PRAGMA user_version') === BOOK_FORMAT) return;
  // Looked at again under the lock: another process may have just made the file.
  inTransaction(database, () => giveFormat(database));
};

const giveFormat = (database: DatabaseSync): void => {
  const found = numberIn(database, 'PRAGMA user_version');
  if (found === BOOK_FORMAT) return;
  const isEmpty = numberIn(database, 'SELECT count(*) FROM sqlite_schema') === 0;
  if (found !== 0 || !isEmpty) throw new OtherFormat(found === 0 ? undefined : found);
  database.exec(`PRAGMA user_version = ${BOOK_FORMAT}`);
};

/** Makes the tables that are missing, unless the connection was opened to read only (`PRAGMA query_only`). */
export const ensureTables = (database: DatabaseSync, statements: string): void => {
  if (numberIn(database, 'PRAGMA query_only') === 0) database.exec(statements);
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
