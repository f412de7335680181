import type { DatabaseSync } from 'node:sqlite';
import type { VaultRow, VaultStore } from '../ports.ts';
import { ensureTables } from './database.ts';
import { createEventLogTables } from './event-log-tables.ts';
import { turnOf } from './turn.ts';

/**
 * Wrapped keys and sealed values in the SQLite file.
 *
 * What is destroyed is overwritten in the file and in the write-ahead log, not only unlinked.
 */
export const sqliteVaultStore = (database: DatabaseSync): VaultStore => {
  const turn = turnOf(database);
  createEventLogTables(database);
  ensureTables(
    database,
    `
    PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS vault_keys (
      tenant TEXT NOT NULL,
      subject TEXT NOT NULL,
      wrapped TEXT NOT NULL,
      PRIMARY KEY (tenant, subject)
    ) STRICT, WITHOUT ROWID;
  `,
  );
  const selectKey = database.prepare('SELECT wrapped FROM vault_keys WHERE tenant = ? AND subject = ?');
  const insertKey = database.prepare(
    'INSERT INTO vault_keys (tenant, subject, wrapped) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const deleteKey = database.prepare('DELETE FROM vault_keys WHERE tenant = ? AND subject = ?');
  const selectValue = database.prepare(
    'SELECT tenant, subject, commitment, ciphertext FROM vault_values WHERE tenant = ? AND subject = ? AND commitment = ?',
  );
  const deleteValues = database.prepare('DELETE FROM vault_values WHERE tenant = ? AND subject = ?');

  // A mark in the place of a key that was destroyed for ever is empty.
  const key = (tenant: string, subject: string) =>
    (selectKey.get(tenant, subject) as { wrapped: string } | undefined)?.wrapped || undefined;

  return {
    key: async (tenant, subject) => key(tenant, subject),
    keepKey: async (tenant, subject, wrapped) => {
      turn.write(() => insertKey.run(tenant, subject, wrapped));
      // Not awaited on the disk: whatever is closed under the key comes after it.
      await turn.committed();
      return key(tenant, subject);
    },
    values: async (tenant, wanted) =>
      wanted
        .map(({ subject, commitment }) => selectValue.get(tenant, subject, commitment))
        .filter((row) => row !== undefined)
        .map((row) => ({ ...row }) as VaultRow),
    destroy: async (tenant, subject, isForEver) => {
      const { changes } = turn.write(() => {
        deleteKey.run(tenant, subject);
        if (isForEver) insertKey.run(tenant, subject, '');
        return deleteValues.run(tenant, subject);
      });
      await turn.synced();
      // Somebody may have begun to write meanwhile.
      turn.end();
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      return Number(changes);
    },
  };
};
