import type { DatabaseSync } from 'node:sqlite';
import type { DraftStore, StoredDraft } from '../draft-store.ts';
import { ensureTables } from './database.ts';
import { turnOf } from './turn.ts';

/** Drafts in the SQLite file, on the disk when they are acknowledged; a draft never moves to another organisation. */
export const sqliteDraftStore = (database: DatabaseSync): DraftStore => {
  const turn = turnOf(database);
  ensureTables(
    database,
    `
    CREATE TABLE IF NOT EXISTS drafts (
      tenant TEXT NOT NULL,
      application_id TEXT NOT NULL,
      organisation_id TEXT NOT NULL,
      version INTEGER NOT NULL,
      saved_at TEXT NOT NULL,
      ciphertext TEXT NOT NULL,
      PRIMARY KEY (tenant, application_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS drafts_of_organisation ON drafts (tenant, organisation_id, application_id);
  `,
  );
  const columns = `tenant, application_id AS applicationId, organisation_id AS organisationId, version,
    saved_at AS savedAt, ciphertext`;
  const select = database.prepare(`SELECT ${columns} FROM drafts WHERE tenant = ? AND application_id = ?`);
  const selectOf = database.prepare(
    `SELECT ${columns} FROM drafts WHERE tenant = ? AND organisation_id = ? ORDER BY application_id`,
  );
  const insert = database.prepare(
    `INSERT INTO drafts (tenant, application_id, organisation_id, version, saved_at, ciphertext)
     VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const update = database.prepare(
    `UPDATE drafts SET version = ?, saved_at = ?, ciphertext = ?
     WHERE tenant = ? AND application_id = ? AND organisation_id = ? AND version = ?`,
  );
  const remove = database.prepare('DELETE FROM drafts WHERE tenant = ? AND application_id = ?');

  return {
    get: async (tenant, applicationId) => {
      const row = select.get(tenant, applicationId);
      return row && ({ ...row } as StoredDraft);
    },
    ofOrganisation: async (tenant, organisationId) =>
      selectOf.all(tenant, organisationId).map((row) => ({ ...row }) as StoredDraft),
    put: async ({ tenant, applicationId, organisationId, version, savedAt, ciphertext }) => {
      const { changes } = turn.write(() =>
        version === 1
          ? insert.run(tenant, applicationId, organisationId, version, savedAt, ciphertext)
          : update.run(version, savedAt, ciphertext, tenant, applicationId, organisationId, version - 1),
      );
      await turn.synced();
      return changes === 1;
    },
    remove: async (tenant, applicationId) => {
      turn.write(() => remove.run(tenant, applicationId));
      await turn.synced();
    },
  };
};
