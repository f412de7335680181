import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { VaultStore } from '../../../runtime/ports.ts';
import { openDatabase } from '../../../runtime/sqlite/database.ts';
import { sqliteVaultStore } from '../../../runtime/sqlite/vault-store.ts';
import { vault } from '../../../runtime/vault/vault.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { environmentInUse } from '../../support/environments.ts';
import { newTenant } from '../../support/event-log-contract/facts.ts';
import { record, reviewOf, scored } from '../../support/review-facts.ts';
import { COMMENT, caseOf, commentOf } from '../../support/sealed-comment.ts';

describe.each([sqliteInMemory, dynamodb])('an erasure in the vault on $name', (engine) => {
  const opened = environmentInUse(engine);
  const outside = () => opened().environment;
  const stream = reviewOf('one');

  it('shows what was erased as erased, in every document, and keeps the rest readable', async () => {
    const tenant = newTenant();
    const other = reviewOf('two');
    const stays = await record(outside(), tenant, other, [scored(other, 'ada', 5, 'bleibt')]);
    const goes = await record(outside(), tenant, stream, [scored(stream, 'ada', 7, COMMENT)]);
    expect(await outside().vault.destroy(tenant, caseOf('one'))).toBe(1);
    const shown = await outside().vault.open(tenant, [stays.events[0]?.data, goes.events[0]?.data]);
    expect(shown).toMatchObject([{ comment: 'bleibt' }, { comment: { erased: true } }]);
    expect((await outside().log.load(tenant, stream)).revision).toBe(1);
  });

  it('shows a value as erased when only its key, or only its row, is gone', async () => {
    const tenant = newTenant();
    const { events, rows } = await outside().vault.seal(tenant, stream, [scored(stream, 'ada', 7, COMMENT)]);
    const unwritten = await outside().vault.open(tenant, commentOf(events[0]));
    expect(unwritten).toEqual({ erased: true });
    const keyless: VaultStore = {
      ...opened().vaultStore,
      values: async () => rows,
      key: async () => undefined,
    };
    expect(await vault(keyless, opened().keyMaster).open(tenant, commentOf(events[0]))).toEqual({
      erased: true,
    });
  });

  it('shows as erased what another process still closed under a key that was destroyed meanwhile', async () => {
    const tenant = newTenant();
    const slow = vault(opened().vaultStore, opened().keyMaster);
    await slow.closeText(tenant, caseOf('one'), 'the key is in memory now');
    await outside().vault.destroy(tenant, caseOf('one'));
    const late = await record({ ...outside(), vault: slow }, tenant, stream, [
      scored(stream, 'ada', 7, COMMENT),
    ]);
    const anew = record(outside(), tenant, stream, [scored(stream, 'ada', 8, 'wieder da')]);
    await expect(anew).rejects.toMatchObject({ code: 'subject-erased' });
    const fresh = vault(opened().vaultStore, opened().keyMaster);
    expect(await fresh.open(tenant, commentOf(late.events[0]))).toEqual({ erased: true });
  });

  it('closes texts for one subject of one tenant', async () => {
    const tenant = newTenant();
    const draft = { title: 'Straßenfest', lines: [{ amountCents: 5 }] };
    const text = await outside().vault.closeText(tenant, 'case_app_1', draft);
    expect(text).not.toContain('Straßenfest');
    expect(await outside().vault.openText(tenant, 'case_app_1', text)).toEqual(draft);
    await outside().vault.closeText(tenant, 'case_app_2', draft);
    expect(await outside().vault.openText(tenant, 'case_app_2', text)).toEqual({ erased: true });
    await outside().vault.destroy(tenant, 'case_app_1');
    expect(await outside().vault.openText(tenant, 'case_app_1', text)).toEqual({ erased: true });
  });
});

describe('an erasure in a SQLite file', () => {
  it('leaves no byte of the key or the value behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'book.sqlite');
    const database = openDatabase(path);
    const store = sqliteVaultStore(database);
    await store.keepKey('pfd', 'per_1', 'the-wrapped-key-of-a-person');
    database.exec("INSERT INTO vault_values VALUES ('pfd', 'per_1', 'c', 'the-ciphertext-of-a-person')");
    const contents = () => readFileSync(path, 'latin1') + readFileSync(`${path}-wal`, 'latin1');
    expect(contents()).toContain('of-a-person');
    await store.destroy('pfd', 'per_1', false);
    expect(contents()).not.toContain('of-a-person');
    database.close();
  });
});
