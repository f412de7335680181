import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataFiles } from '../../local/data-files.ts';
import { lookAtDatabase } from '../../local/stores/sqlite-to-look.ts';
import { run, writeBook } from '../support/command-lines.ts';
import { longLivedFolder, temporaryFolder } from '../support/folder.ts';
import { bytesIn } from '../support/folder-bytes.ts';
import { RUN } from '../support/payment-facts.ts';
import { child, freePort } from './child.ts';

const TENANT = 'musterstadt';
const FUND = 'fund-aktionsfonds-2024';
const TASKS = [
  ['audit', 'verify'],
  ['audit', 'stream', FUND],
  ['audit', 'view', 'fund', '--as-of', '2024-02-01T00:00:00Z'],
  ['audit', 'pay-file', RUN],
  ['operate', 'parked'],
] as const;

const home = longLivedFolder();
beforeAll(() => writeBook(home.path, TENANT));
afterAll(home.remove);

/** A copy of the book, as an auditor is given one. */
const copied = (): string => {
  const folder = temporaryFolder();
  cpSync(home.path, folder, { recursive: true });
  return folder;
};

/** Names, bytes and times of everything in a folder, and of the folder itself. */
const everything = (folder: string) => [
  bytesIn(folder),
  ['.', ...readdirSync(folder)].map((name) => [name, statSync(join(folder, name), { bigint: true }).mtimeNs]),
];

/** Leaves commits in the write-ahead log, as a process does that is killed. */
const leaveInLog = (folder: string) => {
  const { database } = dataFiles(folder);
  const away = temporaryFolder();
  const writing = new DatabaseSync(database);
  writing.exec(
    "PRAGMA wal_autocheckpoint = 0; UPDATE view_rows SET row = replace(row, '1200000', '9200000')",
  );
  for (const ending of ['', '-wal']) cpSync(`${database}${ending}`, join(away, `book${ending}`));
  writing.close();
  for (const ending of ['', '-wal']) cpSync(join(away, `book${ending}`), `${database}${ending}`);
};

describe('whoever only looks', () => {
  test.for(TASKS)('changes nothing in the folder: %j', async (task) => {
    const folder = copied();
    const before = everything(folder);
    expect((await run(...task, '--data', folder, '--tenant', TENANT)).code).toBe(0);
    expect(everything(folder)).toEqual(before);
  });

  test('sees what a killed process left in the write-ahead log, and leaves it there', async () => {
    const folder = copied();
    leaveInLog(folder);
    const before = everything(folder);
    const { code, out } = await run('audit', 'verify', '--data', folder, '--tenant', TENANT);
    expect(out).toContain('at /row/allocatedCents');
    expect(code).toBe(1);
    expect(everything(folder)).toEqual(before);
  });

  test('needs no key until something personal is asked for', async () => {
    const folder = copied();
    rmSync(dataFiles(folder).key);
    const place = ['--data', folder, '--tenant', TENANT];
    expect((await run('audit', 'verify', ...place)).code).toBe(0);
    const { code, err } = await run('audit', 'pay-file', RUN, ...place);
    expect(err).toContain('foerderbuch.key is missing');
    expect(code).toBe(2);
    expect(existsSync(dataFiles(folder).key)).toBe(false);
  });

  test('is told where somebody wrote meanwhile without saying so', () => {
    const folder = copied();
    const { database } = dataFiles(folder);
    const looked = lookAtDatabase(folder, database);
    const writing = new DatabaseSync(database);
    writing.exec('CREATE TABLE beside (line INTEGER)');
    writing.close();
    expect(looked.close).toThrow(/Somebody wrote to .* counts for nothing/);
  });

  test('does so on the DynamoDB engine in a copy, and where a server has it open not at all', {
    timeout: 60_000,
  }, async () => {
    const folder = temporaryFolder();
    const place = ['--data', folder, '--store', 'dynamodb'];
    const server = child(await freePort(), ...place);
    await server.start();
    expect(await run('audit', 'verify', ...place)).toMatchObject({ code: 2, out: '' });
    await server.stop();
    const before = readdirSync(join(folder, 'dynamodb')).toSorted();
    expect((await run('audit', 'verify', ...place)).code).toBe(0);
    expect(readdirSync(join(folder, 'dynamodb')).toSorted()).toEqual(before);
  });
});

/** Runs the program as somebody who may read the folder and write nothing in it, also where the tests run as root. */
const asReader = (...args: readonly string[]) => {
  const isRoot = process.getuid?.() === 0;
  const told = spawnSync(process.execPath, ['local/foerderbuch.js', ...args], {
    encoding: 'utf8',
    ...(isRoot && { uid: 65_534, gid: 65_534 }),
  });
  return { code: told.status, out: told.stdout, err: told.stderr };
};

describe.skipIf(process.platform === 'win32')('where nothing can be written', () => {
  const medium = { path: '' };
  beforeAll(() => {
    // Where everybody may go: the folder of a test run is its owner's.
    medium.path = mkdtempSync(join(dirname(tmpdir()), 'medium-'));
    cpSync(home.path, medium.path, { recursive: true });
    rmSync(dataFiles(medium.path).key);
    for (const name of readdirSync(medium.path)) chmodSync(join(medium.path, name), 0o444);
    chmodSync(medium.path, 0o555);
    return () => {
      chmodSync(medium.path, 0o700);
      rmSync(medium.path, { recursive: true });
    };
  });

  test('an audit says that all is well, and whoever would write says why not', () => {
    const place = ['--data', medium.path, '--tenant', TENANT];
    expect(asReader('audit', 'verify', ...place)).toMatchObject({
      ...{ code: 0, err: '', out: expect.stringContaining('every chain verifies') },
    });
    const { code, err } = asReader('operate', 'daily', ...place);
    expect(err).toContain('check the rights');
    expect(code).toBe(2);
  });
});

test('a program that falls over does not end with what an audit says of a difference', () => {
  const fall = `data:text/javascript,process.on('newListener', (name) => {
    if (name === 'uncaughtException') queueMicrotask(() => { throw new Error("fallen") });
  })`;
  const args = ['--import', fall, 'local/foerderbuch.js', 'audit', 'verify', '--data', home.path];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect(stderr).toContain('fallen');
  expect(status).toBe(2);
  const broken = `data:text/javascript,import { register } from 'node:module'; register(${JSON.stringify(
    `data:text/javascript,export const resolve = (name, context, next) => name.includes('program') ? Promise.reject(new Error('no file')) : next(name, context)`,
  )}, ${JSON.stringify(pathToFileURL('./').href)})`;
  const told = spawnSync(process.execPath, ['--import', broken, 'local/foerderbuch.js', '--help'], {
    encoding: 'utf8',
  });
  expect(told.status).toBe(2);
});
