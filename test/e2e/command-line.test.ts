import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, test } from 'vitest';
import { fund } from '../../domain/fund/fund.ts';
import { fundRow } from '../../domain/fund/fund-row.ts';
import { dataFiles } from '../../local/data-files.ts';
import { foldedByUs } from '../../runtime/log/fold-digest.ts';
import { snapshotOf } from '../../runtime/log/snapshots.ts';
import { openDatabase } from '../../runtime/sqlite/database.ts';
import { sqliteEventLog } from '../../runtime/sqlite/event-log.ts';
import { sqliteSnapshotStore } from '../../runtime/sqlite/snapshot-store.ts';
import { turnOf } from '../../runtime/sqlite/turn.ts';
import { run, started, writeBook } from '../support/command-lines.ts';
import { RUN } from '../support/payment-facts.ts';

/** The generations of the view of funds: as it was built, and rebuilt once. */
const [FIRST, SECOND] = [1, 2].map((number) => `fund@${fundRow.version}/${number}`);

const TENANT = 'musterstadt';
const FUND = 'fund-aktionsfonds-2024';

const data = { folder: '' };
const book = () => ['--data', data.folder, '--tenant', TENANT];

beforeAll(async () => {
  data.folder = await mkdtemp(join(tmpdir(), 'foerderbuch-audit-'));
  await writeBook(data.folder, TENANT);
});

describe('npm run audit', () => {
  test('verify says that all is well, and how much that is', async () => {
    const { code, out } = await run('audit', 'verify', ...book());
    expect(out).toMatch(/^\d+ commits in \d+ streams: every chain verifies, every event fits its schema/);
    expect(code).toBe(0);
  });

  test('stream shows the state as of an instant, and as of a position', async () => {
    const before = await run('audit', 'stream', FUND, '--as-of', '2024-02-01T00:00:00Z', ...book());
    expect(JSON.parse(before.out).state.allocatedCents).toBe(1_000_000);
    const after = await run('audit', 'stream', FUND, '--as-of', `${FUND}@3`, ...book());
    expect(JSON.parse(after.out).state.allocatedCents).toBe(1_200_000);
    expect(JSON.parse(after.out).revision).toBe(3);
  });

  test('view recomputes the rows of any moment', async () => {
    const { out } = await run('audit', 'view', 'fund', '--as-of', '2024-02-01T00:00:00Z', ...book());
    expect(JSON.parse(out)).toMatchObject([{ stream: FUND, revision: 2 }]);
  });

  test.for([
    [['verify', 'twice'], 'too many arguments'],
    [['verfiy'], 'Did you mean verify?'],
    [['stream'], "missing required argument 'name'"],
    [['view', 'weather'], 'There is no view weather. Views: '],
    [['stream', FUND, '--as-of', 'yesterday'], 'neither an instant nor a position'],
    [['stream', FUND, '--as-of', '9999-12-31T23:59:59Z'], 'lies in the future'],
    [['view', 'fund', '--as-of', '0001-01-01T00:00:00Z'], 'lies before any book'],
    [['verify', '--store', 'paper'], 'Allowed choices are sqlite, dynamodb'],
    [['verify', '--quickly'], "unknown option '--quickly'"],
  ] as const)('%j ends with 2 and says what to write, on standard error', async ([args, sentence]) => {
    const { code, out, err } = await run('audit', ...args, ...book());
    expect(err).toContain(sentence);
    expect([code, out]).toEqual([2, '']);
  });

  test('a tenant that is not there is named, and nothing is made for it', async () => {
    for (const task of [
      ['audit', 'verify'],
      ['operate', 'rebuild', 'all'],
      ['operate', 'daily'],
    ]) {
      const { code, err } = await run(...task, '--data', data.folder, '--tenant', 'nirgendwo');
      expect(err).toContain('nirgendwo');
      expect(code).toBe(2);
    }
    const database = new DatabaseSync(dataFiles(data.folder).database, { readOnly: true });
    const count = database
      .prepare(`SELECT count(*) AS n FROM view_generations WHERE tenant = 'nirgendwo'`)
      .get();
    database.close();
    expect(count).toEqual({ n: 0 });
  });

  test('a stream that is not there could not be looked at', async () => {
    const told = await run('audit', 'stream', 'fund-elsewhere', ...book());
    expect(told).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('no stream fund-elsewhere'),
    });
  });

  test('pay-file makes the file of a run anew, and could not look where there is none', async () => {
    const { code, out } = await run('audit', 'pay-file', RUN, ...book());
    expect(out).toMatch(
      /^run_\w{26}: the file made of the book has the digest that was released, [0-9a-f]{64}\.$/m,
    );
    expect(code).toBe(0);
    expect((await run('audit', 'pay-file', `run_${'z'.repeat(26)}`, ...book())).code).toBe(2);
  });
});

describe('the programs', () => {
  test('print what they found and end with 0', async () => {
    const { code, out, err } = await started('audit', 'verify', ...book());
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe((await run('audit', 'verify', ...book())).out);
  });

  test('end with 1 when all is not well', async () => {
    const { code, out, err } = await started('operate', 'rebuild', 'weather', ...book());
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('weather');
  });

  test.for(['audit', 'operate'] as const)(
    'say what to write on standard error and end with 2: %s',
    async (name) => {
      const { code, out, err } = await started(name, 'tidy', 'twice', ...book());
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`error: unknown command 'tidy'`);
    },
  );
});

describe('npm run operate', () => {
  test('rebuild swaps a new generation in, and rollback the old one back', async () => {
    expect((await run('operate', 'rebuild', 'fund', ...book())).out.trim()).toBe(
      `fund: ${FIRST} → ${SECOND}`,
    );
    expect((await run('operate', 'rollback', 'fund', ...book())).out.trim()).toBe(
      `fund: ${SECOND} → ${FIRST}`,
    );
    expect((await run('audit', 'verify', ...book())).code).toBe(0);
  });

  test('drop-snapshots throws away states of long streams, of which verify says that one is false', async () => {
    const database = openDatabase(dataFiles(data.folder).database);
    const stream = await sqliteEventLog(database).load(TENANT, FUND);
    const evolve = () => ({ ...fund.initial, yearClosedOn: '2024-12-31' });
    const snapshot = await snapshotOf(foldedByUs(), { ...fund, evolve }, stream);
    if (!snapshot) throw new Error('no snapshot');
    await sqliteSnapshotStore(database).put(snapshot);
    turnOf(database).close();
    const { code, out } = await run('audit', 'verify', ...book());
    expect(out).toContain(
      `DIFFERENT SNAPSHOT of ${FUND} for fund at commit ${stream.revision}, at /state/allocatedCents: npm run operate -- drop-snapshots`,
    );
    expect(code).toBe(1);
    const dropped = await run('operate', 'drop-snapshots', ...book());
    expect(dropped.out.trim()).toBe('Snapshots thrown away: 1.');
    expect((await run('audit', 'verify', ...book())).code).toBe(0);
  });

  test('an unknown view ends with 1', async () => {
    const { code, out } = await run('operate', 'rebuild', 'weather', ...book());
    expect(out).toContain('weather');
    expect(code).toBe(1);
  });

  test.for([
    ['reaction:book-payouts', FUND],
    ['reaction:no-such', FUND],
    ['no-such@1#1', FUND],
  ] as const)(
    'a stream that nobody of this name takes is not taken up, and ends with 1: %s',
    async (names) => {
      const { code, out } = await run('operate', 'redrive', ...names, ...book());
      expect(out).toBe(`There is no ${names[0]} that takes ${FUND}.\n`);
      expect(code).toBe(1);
    },
  );

  test('nothing is parked', async () => {
    expect((await run('operate', 'parked', ...book())).out.trim()).toBe('Nothing is parked.');
  });
});
