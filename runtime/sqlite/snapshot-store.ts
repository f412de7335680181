import type { DatabaseSync } from 'node:sqlite';
import type { Snapshot, SnapshotStore } from '../snapshot-store.ts';
import { ensureTables } from './database.ts';
import { turnOf } from './turn.ts';

const COLUMNS = 'tenant, stream, fold, folded_by AS foldedBy, revision, hash, body';

/** Snapshots in the SQLite file. */
export const sqliteSnapshotStore = (database: DatabaseSync): SnapshotStore => {
  const turn = turnOf(database);
  ensureTables(
    database,
    `
    CREATE TABLE IF NOT EXISTS snapshots (
      tenant TEXT NOT NULL,
      stream TEXT NOT NULL,
      fold TEXT NOT NULL,
      folded_by TEXT NOT NULL,
      revision INTEGER NOT NULL,
      hash TEXT NOT NULL,
      body BLOB NOT NULL,
      PRIMARY KEY (tenant, stream, fold)
    ) STRICT;
  `,
  );
  const select = database.prepare(
    `SELECT ${COLUMNS} FROM snapshots WHERE tenant = ? AND stream = ? AND fold = ?`,
  );
  const selectAll = database.prepare(
    `SELECT ${COLUMNS} FROM snapshots WHERE tenant = ? ORDER BY stream, fold`,
  );
  const replace = database.prepare(
    `INSERT OR REPLACE INTO snapshots (tenant, stream, fold, folded_by, revision, hash, body)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const remove = database.prepare('DELETE FROM snapshots WHERE tenant = ?');
  return {
    get: async (tenant, stream, fold) => select.get(tenant, stream, fold) as Snapshot | undefined,
    put: async ({ tenant, stream, fold, foldedBy, revision, hash, body }) => {
      turn.write(() => replace.run(tenant, stream, fold, foldedBy, revision, hash, body));
    },
    all: async function* (tenant) {
      for (const row of selectAll.all(tenant)) yield row as Snapshot;
    },
    drop: async (tenant) => {
      const { changes } = turn.write(() => remove.run(tenant));
      await turn.committed();
      return Number(changes);
    },
  };
};
