import type { DatabaseSync } from 'node:sqlite';
import { ensureTables } from './database.ts';
import { turnOf } from './turn.ts';

/** How many lines of the list of erasures a SQLite file has carried out; undefined where it never had a list. */
export const erasuresApplied = (database: DatabaseSync): number | undefined => {
  ensureTables(
    database,
    'CREATE TABLE IF NOT EXISTS book_erasures (line INTEGER PRIMARY KEY CHECK (line = 1), applied INTEGER NOT NULL) STRICT;',
  );
  const found = database.prepare('SELECT applied FROM book_erasures').get();
  return found && Number(found['applied']);
};

export const setErasuresApplied = (database: DatabaseSync, count: number): void => {
  const put = database.prepare(
    'INSERT INTO book_erasures VALUES (1, ?) ON CONFLICT DO UPDATE SET applied = excluded.applied',
  );
  turnOf(database).write(() => put.run(count));
};
