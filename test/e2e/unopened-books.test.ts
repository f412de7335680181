import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../local/data-files.ts';
import { openEnvironment } from '../../local/environment.ts';
import { takeWriterLock } from '../../local/writer-lock.ts';
import { systemClock } from '../../runtime/clock.ts';
import { run, started } from '../support/command-lines.ts';
import { temporaryFolder } from '../support/folder.ts';

const TENANT = 'musterstadt';
const BEGUN = { demo: true, access: 'go-on-or-begin' } as const;

describe('a folder without a book', () => {
  test.for(['sqlite', 'dynamodb'])('is told from one in order, and stays as it is: %s', async (store) => {
    const folder = join(temporaryFolder(), `mistyped-${store}`);
    const { code, err } = await run('audit', 'verify', '--data', folder, '--store', store);
    expect(err).toContain(`There is no book in ${folder} (${store}).`);
    expect(code).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });
});

test('a book of the DynamoDB engine that is open elsewhere is named as such', async () => {
  const folder = join(temporaryFolder(), 'open');
  const place = {
    data: folder,
    store: 'dynamodb' as const,
    tenant: TENANT,
    dynamodbEndpoint: undefined,
    ...BEGUN,
  };
  const { close } = await openEnvironment(place, systemClock);
  const lock = takeWriterLock(folder);
  expect(statSync(folder).mode & 0o077).toBe(0);
  const args = ['--data', folder, '--store', 'dynamodb', '--tenant', TENANT];
  const { code, err } = await run('audit', 'verify', ...args);
  expect(err).toContain('open in another process');
  expect(code).toBe(2);
  await close();
  lock.release();
});

test('a program ends also where a task is mistyped on a book of the DynamoDB engine', {
  timeout: 30_000,
}, async () => {
  const folder = temporaryFolder();
  const place = {
    data: folder,
    store: 'dynamodb' as const,
    tenant: TENANT,
    dynamodbEndpoint: undefined,
    ...BEGUN,
  };
  await (await openEnvironment(place, systemClock)).close();
  const { code, err } = await started('operate', 'nonsense', '--data', folder, '--store', 'dynamodb');
  expect(code).toBe(2);
  expect(err).toContain('unknown command');
});

test('a book of an earlier shape is refused, with what to do', async () => {
  const folder = temporaryFolder();
  const earlier = new DatabaseSync(dataFiles(folder).database);
  earlier.exec('CREATE TABLE commits (position INTEGER PRIMARY KEY) STRICT');
  earlier.close();
  const { code, err } = await run('audit', 'verify', '--data', folder);
  expect(err).toMatch(/^The book was written by an earlier program.*delete it yourself/);
  expect(code).toBe(2);
});
