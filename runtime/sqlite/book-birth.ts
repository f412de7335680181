import type { DatabaseSync } from 'node:sqlite';
import { type Birth, birthAsText, birthFromText, withoutRecord } from '../log/book-birth.ts';
import { inTransaction } from './database.ts';

const hasTable = (database: DatabaseSync, name: string): boolean =>
  database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?").get(name) !== undefined;

const hasCommits = (database: DatabaseSync): boolean =>
  hasTable(database, 'commits') && database.prepare('SELECT 1 FROM commits LIMIT 1').get() !== undefined;

/**
 * What the book in a SQLite file is; undefined where nothing was ever recorded.
 *
 * @throws OtherBook where there are commits and no record
 */
export const sqliteBirth = (database: DatabaseSync): Birth | undefined => {
  const found = hasTable(database, 'book') && database.prepare('SELECT birth FROM book').get();
  if (found) return birthFromText(String(found['birth']));
  if (hasCommits(database)) throw withoutRecord();
  return undefined;
};

/** A line that stands alone and stays as it is, whoever opens the file. */
const createBookTable = (database: DatabaseSync): void =>
  database.exec(`
    CREATE TABLE IF NOT EXISTS book (line INTEGER PRIMARY KEY CHECK (line = 1), birth TEXT NOT NULL) STRICT;
    CREATE TRIGGER IF NOT EXISTS a_birth_is_not_changed BEFORE UPDATE ON book
    BEGIN SELECT RAISE(ABORT, 'what a book is never changes'); END;
    CREATE TRIGGER IF NOT EXISTS a_birth_is_not_removed BEFORE DELETE ON book
    BEGIN SELECT RAISE(ABORT, 'what a book is is never forgotten'); END;
  `);

/**
 * Makes the book in a SQLite file what is given, where nothing was ever recorded.
 *
 * @returns what the book is: another process may have begun it
 * @throws OtherBook where there are commits and no record
 */
export const claimSqliteBook = (database: DatabaseSync, birth: Birth): Birth =>
  inTransaction(database, () => {
    const found = sqliteBirth(database);
    if (found) return found;
    createBookTable(database);
    database.prepare('INSERT INTO book (line, birth) VALUES (1, ?)').run(birthAsText(birth));
    return birth;
  });
