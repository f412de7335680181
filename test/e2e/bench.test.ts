import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

type Figure = {
  readonly name: string;
  readonly wallRatio?: { readonly median: number };
  readonly traffic?: { readonly units: number };
};
type Report = {
  readonly engines: readonly { readonly engine: string; readonly figures: readonly Figure[] }[];
};

// No time is judged here: whoever runs `npm run bench` gets every row, and what is exact is what the records say.
test('npm run bench shows every row for both engines, and what guards cost in units', async () => {
  const args = ['test/bench/main.ts', '--rounds', '1', '--warm-up', '0', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 1 << 24 });
  const { engines } = JSON.parse(stdout.slice(stdout.indexOf('{\n'))) as Report;
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
