import type { DatabaseSync } from 'node:sqlite';
import { ensureTables } from './database.ts';

/**
 * Creates the tables of the log and of the vault's values, unless they are there.
 *
 * The triggers keep every program that opens the file from changing a commit, removing one, leaving a gap or replacing
 * one (`INSERT OR REPLACE` fires no trigger on deletion, so it is caught on insertion). Whoever drops the triggers first
 * still breaks the chain.
 */
export const createEventLogTables = (database: DatabaseSync): void =>
  ensureTables(
    database,
    `
    CREATE TABLE IF NOT EXISTS commits (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      tenant TEXT NOT NULL,
      stream TEXT NOT NULL,
      revision INTEGER NOT NULL,
      command_id TEXT NOT NULL,
      body TEXT NOT NULL,
      hash TEXT NOT NULL,
      UNIQUE (tenant, stream, revision)
    ) STRICT;
    CREATE INDEX IF NOT EXISTS commits_in_order ON commits (tenant, position);

    CREATE TRIGGER IF NOT EXISTS commits_are_not_changed BEFORE UPDATE ON commits
    BEGIN SELECT RAISE(ABORT, 'a commit is never changed'); END;

    CREATE TRIGGER IF NOT EXISTS commits_are_not_removed BEFORE DELETE ON commits
    BEGIN SELECT RAISE(ABORT, 'a commit is never removed'); END;

    CREATE TRIGGER IF NOT EXISTS commits_follow_each_other BEFORE INSERT ON commits
    WHEN NEW.revision <> 1 + (
        SELECT coalesce(max(revision), 0) FROM commits WHERE tenant = NEW.tenant AND stream = NEW.stream
      ) OR EXISTS (SELECT 1 FROM commits WHERE position = NEW.position)
    BEGIN SELECT RAISE(ABORT, 'a commit follows the last one of its stream'); END;

    CREATE TABLE IF NOT EXISTS vault_values (
      tenant TEXT NOT NULL,
      subject TEXT NOT NULL,
      commitment TEXT NOT NULL,
      ciphertext TEXT NOT NULL,
      PRIMARY KEY (tenant, subject, commitment)
    ) STRICT, WITHOUT ROWID;
  `,
  );
