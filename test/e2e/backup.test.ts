import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupFiles } from '../../local/backup/manifest.ts';
import { dataFiles } from '../../local/data-files.ts';
import { makeKeyFile } from '../../runtime/vault/key-file.ts';
import { run, writeBook } from '../support/command-lines.ts';
import { longLivedFolder, temporaryFolder } from '../support/folder.ts';
import { bytesIn } from '../support/folder-bytes.ts';

const TENANT = 'musterstadt';
const home = longLivedFolder();
const made = longLivedFolder();
const whole = join(made.path, 'backup');
const lost = '--erased-is-lost';
const list = () => ['--erased', dataFiles(home.path).erased];
const backup = (to: string, ...more: readonly string[]) =>
  run('backup', to, '--data', home.path, '--tenant', TENANT, ...more);

beforeAll(async () => {
  await writeBook(home.path, TENANT);
  expect((await backup(whole)).err).toBe('');
});
afterAll(() => {
  home.remove();
  made.remove();
});

/** A copy of the backup that may be spoilt. */
const copied = (): string => {
  const folder = temporaryFolder();
  cpSync(whole, folder, { recursive: true });
  return folder;
};

/** What is said to whoever restores where that cannot be; no book is there afterwards. */
const notRestored = async (folder: string, ...more: readonly string[]) => {
  const data = join(temporaryFolder(), 'data');
  const { code, err } = await run('restore', folder, '--data', data, ...more);
  expect(code).toBe(2);
  const { database, key } = dataFiles(data);
  expect([existsSync(database), existsSync(key)]).toEqual([false, false]);
  return err;
};

describe('a backup', () => {
  test('changes nothing in the folder of the book, and says what it holds', async () => {
    const before = bytesIn(home.path);
    const to = join(temporaryFolder(), 'new');
    const { code, out } = await backup(to, '--json');
    expect(code).toBe(0);
    const manifest = JSON.parse(out);
    expect(manifest).toMatchObject({ tenant: TENANT, isDemo: true });
    expect(manifest.commits).toBeGreaterThan(10);
    expect(JSON.parse(readFileSync(backupFiles(to).manifest, 'utf8'))).toEqual(manifest);
    expect(bytesIn(home.path)).toEqual(before);
  });

  test.for([
    ['in the folder of the book', () => join(home.path, 'backup'), 'would be lost together'],
    ['in a folder around it', () => join(home.path, '..'), 'would be lost together'],
    ['where there is something', () => whole, 'There is something in'],
  ] as const)('%s is refused', async ([, to, sentence]) => {
    const { code, err } = await backup(to());
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });

  test('with the key in the folder of the book, without the key, or of the other engine is refused', async () => {
    const to = join(temporaryFolder(), 'new');
    expect((await backup(to, '--keys', home.path)).err).toContain('would be lost together');
    expect((await backup(to, '--store', 'dynamodb')).err).toContain('Only a book in SQLite is copied');
    const folder = temporaryFolder();
    cpSync(home.path, folder, { recursive: true });
    rmSync(dataFiles(folder).key);
    const { code, err } = await run('backup', to, '--data', folder, '--tenant', TENANT);
    expect([code, err]).toEqual([2, expect.stringContaining('foerderbuch.key is missing')]);
    expect(existsSync(backupFiles(to).manifest)).toBe(false);
  });

  test('of a log that somebody changed is none: it names the commit and ends with 1', async () => {
    const [folder, to] = [temporaryFolder(), join(temporaryFolder(), 'new')];
    cpSync(home.path, folder, { recursive: true });
    const database = new DatabaseSync(dataFiles(folder).database);
    database.exec(
      `DROP TRIGGER commits_are_not_changed; UPDATE commits SET body = replace(body, '1200000', '9200000')`,
    );
    database.close();
    const { code, out } = await run('backup', to, '--data', folder, '--tenant', TENANT);
    expect([code, out]).toEqual([1, expect.stringContaining('CHANGED COMMIT')]);
    expect(await notRestored(to, lost)).toContain('There is no whole backup');
  });

  test('has rows that are as far as its log', async () => {
    const [folder, to] = [temporaryFolder(), join(temporaryFolder(), 'new')];
    cpSync(home.path, folder, { recursive: true });
    const database = new DatabaseSync(dataFiles(folder).database);
    database.exec(`DELETE FROM view_rows WHERE stream LIKE 'fund-%'`);
    database.close();
    expect((await run('backup', to, '--data', folder, '--tenant', TENANT)).code).toBe(0);
    const data = join(temporaryFolder(), 'data');
    expect((await run('restore', to, '--data', data, lost)).err).toBe('');
    expect((await run('audit', 'verify', '--data', data, '--tenant', TENANT)).code).toBe(0);
  });
});

describe('restoring', () => {
  test('gives the book back, with its key and list', async () => {
    const data = join(temporaryFolder(), 'data');
    const { code, out } = await run('restore', whole, '--data', data, ...list());
    expect(out).toMatch(/holds \d+ commits of musterstadt as of .*, verified; 0 erasures/);
    expect(code).toBe(0);
    expect(readFileSync(dataFiles(data).erased)).toEqual(readFileSync(dataFiles(home.path).erased));
    expect((await run('operate', 'daily', '--data', data, '--tenant', TENANT)).code).toBe(0);
  });

  test('wants the list of what was erased, or the word that it is lost, and not both', async () => {
    expect(await notRestored(whole)).toContain('Name the list of what was erased');
    expect(await notRestored(whole, ...list(), lost)).toContain('Name the list');
    expect(await notRestored(whole, '--erased', 'nowhere')).toContain('nowhere is not there');
    const other = join(temporaryFolder(), 'list');
    writeFileSync(other, '{"book":"other"}\n');
    expect(await notRestored(whole, '--erased', other)).toContain('from another book');
  });

  test('never goes over a book, nor over a part of one', async () => {
    const before = bytesIn(home.path);
    const { code, err } = await run('restore', whole, '--data', home.path, ...list());
    expect([code, err]).toEqual([2, expect.stringContaining('There is a book in')]);
    expect(bytesIn(home.path)).toEqual(before);
    const data = temporaryFolder();
    makeKeyFile(dataFiles(data).key);
    expect((await run('restore', whole, '--data', data, lost)).code).toBe(2);
    const engine = join(temporaryFolder(), 'data');
    mkdirSync(dataFiles(engine).engine, { recursive: true });
    writeFileSync(join(dataFiles(engine).engine, 'CURRENT'), '');
    expect((await run('restore', whole, '--data', engine, lost)).err).toContain('There is a book in');
  });

  test('takes no copy that was changed, is not whole, of another format or without its key', async () => {
    const spoilt = copied();
    writeFileSync(backupFiles(spoilt).database, 'else', { flag: 'a' });
    expect(await notRestored(spoilt, lost)).toContain('was changed since it was made');
    const cutOff = copied();
    rmSync(backupFiles(cutOff).manifest);
    expect(await notRestored(cutOff, lost)).toContain('There is no whole backup');
    const newer = copied();
    const { manifest } = backupFiles(newer);
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"format": \d+/, '"format": 99'));
    expect(await notRestored(newer, lost)).toContain('written by a newer program');
    const keyless = copied();
    rmSync(backupFiles(keyless).key);
    expect(await notRestored(keyless, lost)).toContain('is not the key of this backup');
    makeKeyFile(backupFiles(keyless).key);
    expect(await notRestored(keyless, lost)).toContain('is not the key of this backup');
  });
});
