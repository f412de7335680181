import type { DatabaseSync } from 'node:sqlite';
import { inTransaction } from '../../runtime/sqlite/database.ts';
import type { Floor } from './floor.ts';

/** Plain statements in the same file, as durable as ours, into a table with a key and nothing else. */
export const sqliteFloor = (database: DatabaseSync): Floor => {
  database.exec(`CREATE TABLE IF NOT EXISTS floor (
    tenant TEXT, stream TEXT, revision INTEGER, name TEXT, body TEXT, hash TEXT,
    PRIMARY KEY (tenant, stream, revision, name)
  ) STRICT`);
  const insert = database.prepare('INSERT INTO floor VALUES (?, ?, ?, ?, ?, ?)');
  const select = database.prepare('SELECT body, hash FROM commits WHERE tenant = ? AND stream = ?');
  const selectAll = database.prepare('SELECT body, hash FROM commits WHERE tenant = ? ORDER BY position');
  const clear = database.prepare("DELETE FROM floor WHERE tenant = 'rows'");
  return {
    words: { write: 'INSERT', read: 'SELECT', readAll: 'SELECT' },
    write: (commits, vaultRows) => () =>
      inTransaction(database, () => {
        for (const { tenant, stream, revision, command, bytes, hash } of commits)
          insert.run(tenant, stream, revision, command.id, bytes, hash);
        for (const { tenant, subject, commitment, ciphertext } of vaultRows)
          insert.run(tenant, subject, 0, commitment, ciphertext, '');
      }),
    read: (tenant, stream) => select.all(tenant, stream),
    readAll: (tenant) => selectAll.all(tenant),
    writeRows: (rows) => {
      clear.run();
      return () => {
        for (const { stream, revision, updatedAt, row, lists } of rows)
          insert.run('rows', stream, revision, updatedAt, JSON.stringify(row), JSON.stringify(lists));
      };
    },
  };
};
