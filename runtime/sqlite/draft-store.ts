import type { DatabaseSync } from 'node:sqlite';
import type { DraftLife } from '../../domain/draft-life.ts';
import type { DraftStore, StoredDraft } from '../draft-store.ts';
import { ensureTables } from './database.ts';
import { turnOf } from './turn.ts';

type Row = Omit<StoredDraft, 'life'> & { readonly life: string };

const toDraft = (row: Record<string, unknown>): StoredDraft => {
  const { life, ...rest } = row as Row;
  return { ...rest, life: JSON.parse(life) as DraftLife };
};

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
      life TEXT NOT NULL,
      due_on TEXT NOT NULL,
      PRIMARY KEY (tenant, application_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS drafts_of_organisation ON drafts (tenant, organisation_id, application_id);
    CREATE INDEX IF NOT EXISTS drafts_due ON drafts (tenant, due_on, application_id);
  `,
  );
  const columns = `tenant, application_id AS applicationId, organisation_id AS organisationId, version,
    saved_at AS savedAt, ciphertext, life`;
  const select = database.prepare(`SELECT ${columns} FROM drafts WHERE tenant = ? AND application_id = ?`);
  const selectOf = database.prepare(
    `SELECT ${columns} FROM drafts WHERE tenant = ? AND organisation_id = ? ORDER BY application_id`,
  );
  const selectDue = database.prepare(
    `SELECT application_id AS applicationId, due_on AS dueOn FROM drafts
     WHERE tenant = ? AND due_on <= ? ORDER BY due_on, application_id`,
  );
  const insert = database.prepare(
    `INSERT INTO drafts (version, saved_at, ciphertext, life, due_on, tenant, application_id, organisation_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const update = database.prepare(
    `UPDATE drafts SET version = ?, saved_at = ?, ciphertext = ?, life = ?, due_on = ?
     WHERE tenant = ? AND application_id = ? AND organisation_id = ? AND version = ? AND life = ?`,
  );
  const remove = database.prepare('DELETE FROM drafts WHERE tenant = ? AND application_id = ?');

  return {
    get: async (tenant, applicationId) => {
      const row = select.get(tenant, applicationId);
      return row && toDraft(row);
    },
    ofOrganisation: async (tenant, organisationId) => selectOf.all(tenant, organisationId).map(toDraft),
    dueBy: async (tenant, day) =>
      selectDue.all(tenant, day).map((row) => ({ ...row }) as { applicationId: string; dueOn: string }),
    put: async ({ tenant, applicationId, organisationId, version, savedAt, ciphertext, life }, before) => {
      const says = [version, savedAt, ciphertext, JSON.stringify(life), life.dueOn] as const;
      const named = [tenant, applicationId, organisationId] as const;
      const { changes } = turn.write(() =>
        before
          ? update.run(...says, ...named, before.version, JSON.stringify(before.life))
          : insert.run(...says, ...named),
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
