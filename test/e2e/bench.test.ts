import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../bench/report.ts';

// No time is judged here: whoever runs `npm run bench` gets every row, and what is exact is what the records say.
const bench = async (...groups: readonly string[]): Promise<Report> => {
  const args = ['test/bench/main.ts', '--rounds', '1', '--warm-up', '0', '--brief', '--json', '--only'];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, groups.join()], {
    maxBuffer: 1 << 24,
  });
  return JSON.parse(stdout.slice(stdout.indexOf('{\n'))) as Report;
};

test('npm run bench shows every row for both engines, and what guards cost in units', async () => {
  const { engines } = await bench('floors');
  expect(engines).toHaveLength(2);
  const [sqlite = [], dynamodb = []] = engines.map(({ figures }) => figures);
  const operations = sqlite.flatMap(({ name, wallRatio }) => (wallRatio ? [name] : []));
  expect(operations).toEqual([
    ...['append of 1 event', 'append of 3 events', 'append of 1 event each to 2 streams'],
    ...['load of 20 commits', 'command score-application', 'score-application with its guards'],
    ...[
      'replay of 500 commits',
      'rebuild of 100 rows from 500 commits',
      'verify of 500 commits and 100 rows',
    ],
  ]);
  const units = (name: string) => dynamodb.find((figure) => figure.name === name)?.traffic?.units;
  expect(units('append of 1 event')).toBe(1);
  expect(units('score-application with its guards')).toBe(14);
  expect(units('score-application without its guards')).toBe(8);
});

describe('beside others', () => {
  const groups = [
    'load',
    'warm',
    'long',
    'growth',
    'hot',
    'lost',
    'sqlite',
    'list',
    'http',
    'cold',
    'deadline',
    'as-of',
  ];
  let report: Report | undefined;
  beforeAll(async () => {
    report = await bench(...groups);
  }, 300_000);

  const contests = () => report?.rivals.flatMap((met) => met.contests) ?? [];
  const entries = (named: RegExp) => contests().find(({ name }) => named.test(name))?.entries ?? [];
  const traffic = (named: RegExp) =>
    entries(named).map(({ name, traffic: told }) => [name, told?.units, told?.requests] as const);

  test('each group is measured, by everybody who takes part, and says what its numbers include', () => {
    expect([...new Set(report?.rivals.map(({ group }) => group))]).toEqual(groups);
    for (const { includes, contests: held } of report?.rivals ?? [])
      for (const { name, entries: told } of held) {
        expect(
          told.map((entry) => entry.name),
          name,
        ).toEqual(expect.arrayContaining(includes.map((included) => included.name)));
        expect(
          told.every(({ wallMicros }) => wallMicros.median > 0),
          name,
        ).toBe(true);
      }
  });

  test.each([/first time, 1 reader/, /first time, 16 readers/])(
    'a %s is one request of so many units',
    (readers) => {
      expect(traffic(readers)).toEqual([
        ['ours', 3, { Query: 1 }],
        ['castore 2.4.2', 3, { Query: 1 }],
        ['equinox-js 1.2.0, brotli', 1, { Query: 1 }],
        ['equinox-js 1.2.0, raw', 1.5, { Query: 1 }],
        ['bare SDK', 3, { Query: 1 }],
      ]);
    },
  );

  test.each([
    [/saw before/, 1, { Query: 1 }],
    [/command of 1 event,/, 1, { PutItem: 1 }],
    [/command of 3 events,/, 1, { PutItem: 1 }],
  ])(
    'what this process knows of a stream is not read again, and not at all where a write proves it: %s',
    (named, units, requests) => {
      expect(traffic(named)[0]).toEqual(['ours, remembering', units, requests]);
    },
  );

  test('of a stream of 1,000 commits the newest are read, and a state', () => {
    const [ours, short, ...others] = entries(/load of 1,000/);
    expect(ours?.traffic?.requests).toEqual({ Query: 2 });
    // Hashes are drawn anew with each tenant, and what they deflate to differs by some bytes.
    expect(ours?.traffic?.units).toBeGreaterThan(8);
    expect(ours?.traffic?.units).toBeLessThan(12);
    expect(short?.traffic?.units).toBe(3);
    expect(others.map(({ traffic: told }) => told?.units)).toEqual([4, 104]);
  });

  test('one more reservation costs the same, however many a fund has', () => {
    const traffics = traffic(/one more reservation/).map(([, units, requests]) => ({ units, requests }));
    expect(traffics).toEqual([0, 1].map(() => ({ units: 1, requests: { PutItem: 1 } })));
  });

  test('a list as of an instant is read as it is live, and what has gone on since from the log', () => {
    const [quiet, live] = entries(/^DynamoDB, 1,000 commits: list of 50 applications/);
    expect(live?.traffic?.requests).toEqual({ Query: 2, BatchGetItem: 1 });
    expect(quiet?.traffic?.requests).toEqual({ Query: 5, BatchGetItem: 1 });
    const [changed] = entries(/^DynamoDB, 1,000 commits: list of 50 grants/);
    expect(changed?.traffic?.requests).toEqual({ Query: 55, BatchGetItem: 1 });
    expect(changed?.longestBlockMs).toBeGreaterThanOrEqual(0);
  });

  test.each([2, 8, 32])('%i writers of one fund lose nothing, and nobody of ours gives up', (writers) => {
    const [ours, ...others] = entries(new RegExp(`one fund, ${writers} writers`));
    expect(ours?.tally).toMatchObject({ lost: 0, twice: 0, 'given up': 0 });
    for (const { name, tally } of others) expect(tally, name).toMatchObject({ lost: 0, twice: 0 });
  });

  test('a command carries at most 120 kB more than AWS’s own client alone', () => {
    const [ours, sdk] = entries(/cold start/).map(({ tally }) => tally['kB of code'] ?? 0);
    expect(ours).toBeGreaterThan(100);
    expect((ours ?? 0) - (sdk ?? 0)).toBeLessThanOrEqual(120);
  });

  test('in the night of a deadline nothing is lost or doubled', () => {
    const [ours] = entries(/last minute before a deadline/);
    expect(ours?.tally).toMatchObject({ lost: 0, 'sent again': 1, 'doubled or answered otherwise': 0 });
  });

  test('an answer that is lost makes an effect happen twice, but not with us', () => {
    const twice = entries(/answer to every/).map(({ name, tally }) => [name, tally['twice']]);
    expect(twice).toEqual([
      ['ours, remembering', 0],
      ['castore 2.4.2', 1],
      ['equinox-js 1.2.0, raw, cache', 1],
      ['bare SDK', 1],
    ]);
  });
});

test('a group that nobody knows is named, with those that there are', async () => {
  await expect(bench('lode')).rejects.toThrow(
    'no group lode; there are floors, load, warm, long, growth, hot, lost, sqlite, list, http, cold, deadline, as-of',
  );
});
