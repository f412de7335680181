import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../../runtime/sqlite/database.ts';
import { sqliteVaultStore } from '../../../runtime/sqlite/vault-store.ts';
import { dataKeys } from '../../../runtime/vault/data-keys.ts';
import { newKey } from '../../support/new-key.ts';

/** Keys whose reads from the store are counted. */
const counted = (now: () => number = () => 0) => {
  const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const store = sqliteVaultStore(openDatabase(':memory:'));
  const count = { reads: 0 };
  const counting: typeof store = {
    ...store,
    key: (...place) => {
      count.reads++;
      return store.key(...place);
    },
  };
  return { count, keys: dataKeys(counting, newKey(join(folder, 'key')), now) };
};

describe('data keys in memory', () => {
  it('are a thousand, the oldest forgotten first', async () => {
    const { count, keys } = counted();
    for (let n = 1; n <= 1_000; n++) await keys.ensured('pfd', `per_${n}`);
    count.reads = 0;
    await keys.existing('pfd', 'per_1');
    expect(count.reads).toBe(0);
    await keys.ensured('pfd', 'per_1001');
    count.reads = 0;
    await keys.existing('pfd', 'per_2');
    expect(count.reads).toBe(0);
    await keys.existing('pfd', 'per_1');
    expect(count.reads).toBe(1);
  });

  it('are forgotten after five minutes, so that an erasure elsewhere takes hold', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const store = sqliteVaultStore(openDatabase(':memory:'));
    let now = 0;
    const keys = dataKeys(store, newKey(join(folder, 'key')), () => now);
    const key = await keys.ensured('pfd', 'per_1');
    await store.destroy('pfd', 'per_1', false);
    now = 299_999;
    expect(await keys.existing('pfd', 'per_1')).toBe(key);
    now = 300_000;
    expect(await keys.existing('pfd', 'per_1')).toBeUndefined();
  });
});
