import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataFiles } from '../../local/data-files.ts';
import { run, runWith, writeBook } from '../support/command-lines.ts';
import { longLivedFolder } from '../support/folder.ts';

const TENANT = 'musterstadt';
const FUND = 'fund-aktionsfonds-2024';

const home = longLivedFolder();
const book = ['--data', home.path, '--tenant', TENANT];
const file = join(home.path, '..', `kept-${process.pid}`);
const verify = (...args: readonly string[]) => run('audit', 'verify', ...book, ...args);

const change = (statements: string) => {
  const database = new DatabaseSync(dataFiles(home.path).database);
  for (const { name } of database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).all())
    database.exec(`DROP TRIGGER ${name}`);
  database.exec(statements);
  database.close();
};

beforeAll(() => writeBook(home.path, TENANT));
afterAll(() => {
  home.remove();
  for (const path of [file, `${file}.places`]) rmSync(path, { force: true });
});

describe('an auditor who keeps a checkpoint', () => {
  test('is given one that names the key, and none in the place of another', async () => {
    const { code, out } = await run('audit', 'checkpoint', file, ...book);
    expect(out).toMatch(
      /covers \d+ commits\. Its key: foerderbuch\/musterstadt\/[\w-]+\+[0-9a-f]{8}\+\S{44}\n/,
    );
    expect(code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(
      /^foerderbuch\/musterstadt\/\S+\n\d+\n\S{44}\n\n— foerderbuch/,
    );
    expect(readFileSync(`${file}.places`, 'utf8')).toContain(` ${FUND}@1\n`);
    const again = await run('audit', 'checkpoint', file, ...book);
    expect(again.err).toContain('is there already. Name a new file for each checkpoint.');
    expect(again.code).toBe(2);
  });

  test('hears that the log grew out of it', async () => {
    const { code, out } = await verify('--checkpoint', file);
    expect(out).toMatch(/\d+ commits are sealed\. The log grew out of the checkpoint that you kept\./);
    expect(code).toBe(0);
  });

  test.each([
    ['nothing', '', 'it has no blank line before the signatures'],
    ['half a note', 'foerderbuch/musterstadt/x\n3\n', 'it has no blank line before the signatures'],
    ['a note that says another size', undefined, 'its signature is not right'],
  ])('who hands in %s is told why it counts for nothing', async (_, text, sentence) => {
    const forged = `${file}-forged`;
    writeFileSync(forged, text ?? readFileSync(file, 'utf8').replace(/\n\d+\n/, '\n1\n'));
    const { code, err } = await verify('--checkpoint', forged);
    rmSync(forged);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });

  test('who hands in a file that is not there is told so', async () => {
    const { code, err } = await verify('--checkpoint', `${file}-nowhere`);
    expect(err).toContain('is not there');
    expect(code).toBe(2);
  });

  test('hears of a stream that was removed with its rows, by its name, and so does one who kept nothing', async () => {
    for (const table of [
      'commits',
      'view_rows',
      'view_lists',
      'view_former_lists',
      'view_parts',
      'snapshots',
    ])
      change(`DELETE FROM ${table} WHERE stream LIKE 'payrun-%'`);
    for (const { code, out } of [await verify('--checkpoint', file), await verify()]) {
      expect(out).toMatch(/MISSING COMMIT 1 of payrun-run_\S+, sealed as number \d+/);
      expect(code).toBe(1);
    }
    const json = await runWith({}, 'audit', 'verify', ...book, '--json');
    expect(JSON.parse(json.out).findings).toContainEqual(
      expect.objectContaining({ kind: 'sealed-commit-missing', revision: 1 }),
    );
  });

  test('gets no checkpoint of a book that is not as it was sealed', async () => {
    const { code, out } = await run('audit', 'checkpoint', `${file}-second`, ...book);
    expect(out).toContain('MISSING COMMIT 1 of payrun-run_');
    expect(code).toBe(1);
  });
});
