import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fundRow } from '../../domain/fund/fund-row.ts';
import { dataFiles } from '../../local/data-files.ts';
import { run, writeBook } from '../support/command-lines.ts';
import { longLivedFolder } from '../support/folder.ts';

/** The generation of the view of funds as it was built. */
const FIRST = `fund@${fundRow.version}/1`;
const TENANT = 'musterstadt';
const FUND = 'fund-aktionsfonds-2024';

const home = longLivedFolder();
const book = ['--data', home.path, '--tenant', TENANT];
beforeAll(() => writeBook(home.path, TENANT));
afterAll(home.remove);

describe('after somebody changed the file past everything', () => {
  test('verify names the view, the row and the place, and ends with 1', async () => {
    const database = new DatabaseSync(dataFiles(home.path).database);
    database.exec(
      `UPDATE view_rows SET row = replace(row, '1200000', '9200000') WHERE generation = '${FIRST}'`,
    );
    database.close();
    const { code, out } = await run('audit', 'verify', ...book);
    expect(out).toContain(`DIFFERENT ${FIRST}, row ${FUND}, at /row/allocatedCents`);
    expect(code).toBe(1);
  });

  test('verify names the commit, and ends with 1', async () => {
    const database = new DatabaseSync(dataFiles(home.path).database);
    for (const { name } of database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger'`).all())
      database.exec(`DROP TRIGGER ${name}`);
    database.exec(`UPDATE commits SET body = replace(body, '1200000', '9200000') WHERE stream = '${FUND}'`);
    database.close();
    const { code, out } = await run('audit', 'verify', ...book);
    expect(out).toContain(`CHANGED COMMIT 3 of ${FUND}`);
    expect(code).toBe(1);
    expect((await run('audit', 'stream', FUND, ...book)).code).toBe(1);
  });
});
