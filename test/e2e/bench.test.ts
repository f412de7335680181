import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Result } from '../bench/contest.ts';
import type { OfEngine } from '../bench/floors.ts';

type Report = { readonly contests: readonly Result[]; readonly engines: readonly OfEngine[] };

const bench = async (...groups: readonly string[]): Promise<Report> => {
  const args = ['test/bench/main.ts', '--rounds', '1', '--warm-up', '0', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, '--only', groups.join()], {
    maxBuffer: 1 << 24,
  });
  return JSON.parse(stdout.slice(stdout.indexOf('{\n'))) as Report;
};

const trafficOf = ({ contests }: Report, named: RegExp) => {
  const contest = contests.find(({ name }) => named.test(name));
  if (!contest) throw new Error(`nothing is measured that is called ${named}`);
  return contest.entries.map(({ name, traffic }) => [name, traffic?.units, traffic?.requests] as const);
};

// No time is judged here: whoever runs `npm run bench` gets every row, and what is exact is what the records say.
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
  expect(units('score-application with its guards')).toBe(15);
  expect(units('score-application without its guards')).toBe(9);
});

test('beside others, a load and a command are one request each way, and take so many units', async () => {
  const report = await bench('load', 'warm');
  const [query, put] = [{ Query: 1 }, { PutItem: 1 }];
  for (const readers of [/first time, 1 reader/, /first time, 16 readers/])
    expect(trafficOf(report, readers)).toEqual([
      ['ours', 5, query],
      ['castore 2.4.2', 3, query],
      ['equinox-js 1.2.0, brotli', 1, query],
      ['equinox-js 1.2.0, raw', 1.5, query],
      ['bare SDK', 3, query],
    ]);
  expect(trafficOf(report, /saw before/)[0]).toEqual(['ours, remembering', 1, query]);
  expect(trafficOf(report, /command of 1 event/)[0]).toEqual(['ours, remembering', 2, { ...query, ...put }]);
  expect(trafficOf(report, /command of 3 events/)[0]).toEqual(['ours, remembering', 2, { ...query, ...put }]);
});

test('beside others, SQLite is loaded, appended to and commanded', async () => {
  const { contests } = await bench('sqlite');
  expect(contests.map(({ name }) => name)).toEqual([
    'SQLite: load of 20 commits, first time',
    'SQLite: append of 1 event, a new stream each time',
    'SQLite: command of 1 event, warm, after 1 to 30 commits',
  ]);
  for (const { entries } of contests) {
    expect(entries.map(({ name }) => name.split(/[ ,]/)[0])).toEqual(['ours', 'emmett-sqlite', 'bare']);
    expect(entries.every(({ wallMicros }) => wallMicros.median > 0)).toBe(true);
  }
});

test('a group that nobody knows is named, with those that there are', async () => {
  await expect(bench('lode')).rejects.toThrow('no group lode; there are floors, load, warm, sqlite');
});
