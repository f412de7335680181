import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { sentenceFor } from '../../local/command-line/sentence-for.ts';
import { dataFiles } from '../../local/data-files.ts';
import { readOptions } from '../../local/options.ts';
import { startServer } from '../../local/server.ts';
import { makeKeyFile } from '../../runtime/vault/key-file.ts';
import { temporaryFolder } from '../support/folder.ts';
import { bytesIn } from '../support/folder-bytes.ts';

type Settings = Readonly<Record<string, string>>;
const REAL = { OPENID_ISSUER: 'https://sign-in.example', OPENID_AUDIENCE: 'foerderbuch' };

/** Starts a server and stops it; answers whether it had begun the book. */
const served = async (settings: Settings, data: string, ...args: readonly string[]) => {
  const options = readOptions(['--port', '0', '--empty', '--data', data, ...args], settings);
  const { isNew, idle, stop } = await startServer(options);
  await idle();
  await stop();
  return isNew;
};

/** What a person is told who starts a server that does not start; nothing in the folder is another afterwards. */
const refused = async (settings: Settings, data: string, ...args: readonly string[]): Promise<string> => {
  const before = bytesIn(data);
  const error = await served(settings, data, ...args).catch((reason: unknown) => reason);
  expect(bytesIn(data)).toEqual(before);
  return sentenceFor(error);
};

describe.each(['sqlite', 'dynamodb'] as const)('a folder (%s)', (store) => {
  const on = ['--store', store];

  test('with a real book keeps it, whatever is forgotten or mistyped', { timeout: 60_000 }, async () => {
    const data = join(temporaryFolder(), 'data');
    await expect(served(REAL, data, ...on)).rejects.toThrow(/There is no book in .*--new/);
    expect(existsSync(data)).toBe(false);
    expect(await served({ ...REAL, FIRST_ADMINISTRATOR: 'sub-1' }, data, ...on, '--new')).toBe(true);
    expect(await served(REAL, data, ...on)).toBe(false);
    expect(await refused({}, data, ...on)).toContain('This is a real book');
    expect(await refused({}, data, ...on, '--fresh')).toMatch(/--fresh deletes.*book of stuttgart.*Nothing/);
    expect(await refused(REAL, data, ...on, '--demo')).toContain('This is a real book');
    expect(await refused(REAL, data, ...on, '--new')).toContain('There is a book');
    expect(await refused({ ...REAL, TENANT: 'gera' }, data, ...on)).toContain('set TENANT=stuttgart');
    const [other] = store === 'sqlite' ? ['dynamodb'] : ['sqlite'];
    expect(await refused(REAL, data, '--store', other ?? '')).toContain(`start with --store ${store}`);
    expect(await refused({}, data, '--store', other ?? '')).toContain(`start with --store ${store}`);
    expect(await served(REAL, data, ...on)).toBe(false);
  });

  test('with the book of a demo never becomes a real one, and is begun anew with --fresh', async () => {
    const data = temporaryFolder();
    expect(await served({}, data, ...on)).toBe(true);
    expect(await refused(REAL, data, ...on)).toContain('This is the book of a demo');
    expect(await served({}, data, ...on)).toBe(false);
    expect(await served({}, data, ...on, '--fresh')).toBe(true);
  });

  test('without the key of its book, or with another, serves nobody and gets no new one', async () => {
    const data = temporaryFolder();
    await served({}, data, ...on);
    const { key } = dataFiles(data);
    renameSync(key, `${key}.aside`);
    expect(await refused({}, data, ...on)).toContain('foerderbuch.key is missing');
    expect(existsSync(key)).toBe(false);
    makeKeyFile(key);
    expect(await refused({}, data, ...on)).toContain('foerderbuch.key is not the key of this book');
    renameSync(`${key}.aside`, key);
    expect(await served({}, data, ...on)).toBe(false);
  });

  test('with a key and no book is missing its book: none is begun, and the key stays', async () => {
    const data = temporaryFolder();
    const { key } = dataFiles(data);
    makeKeyFile(key);
    for (const [settings, more] of [
      [REAL, '--new'],
      [{}, '--empty'],
      [{}, '--fresh'],
    ] as const)
      expect(await refused(settings, data, ...on, more)).toMatch(/lies foerderbuch.key, and not the book/);
  });

  test('whose book was being begun when the process was cut off is begun by the next', async () => {
    const data = temporaryFolder();
    const { key, newKey } = dataFiles(data);
    makeKeyFile(newKey);
    expect(await served({}, data, ...on)).toBe(true);
    renameSync(key, newKey);
    expect(await served({}, data, ...on)).toBe(false);
    expect([existsSync(key), existsSync(newKey)]).toEqual([true, false]);
  });
});

test('--fresh deletes no book that does not say what it is, and none of an earlier program', async () => {
  const data = temporaryFolder();
  const { database } = dataFiles(data);
  await served({}, data);
  const changed = new DatabaseSync(database);
  changed.exec('DROP TABLE book');
  changed.close();
  expect(await refused({}, data, '--fresh')).toContain('has commits and no record of what it is');
  expect(await refused({}, data)).toContain('has commits and no record of what it is');
  rmSync(database);
  const earlier = new DatabaseSync(database);
  earlier.exec('CREATE TABLE commits (position INTEGER PRIMARY KEY) STRICT');
  earlier.close();
  expect(await refused({}, data, '--fresh')).toContain('does not say that it is one');
  writeFileSync(database, 'no database, but forty bytes of something else');
  expect(await refused({}, data, '--fresh')).toContain('no database');
});
