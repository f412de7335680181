import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import packages from '../../package.json' with { type: 'json' };
import { pageWith } from '../bench/page.ts';
import type { Report } from '../bench/report.ts';

const page = readFileSync(new URL('../../docs/performance.md', import.meta.url), 'utf8');

const spread = (median: number) => ({ median, min: median / 2, max: median * 2 });
const entry = (name: string, wallRatio?: number) => ({
  ...{ name, wallMicros: spread(1_500), cpuMicros: spread(900), p50Micros: 1_400, p99Micros: 9_000 },
  ...{ wallRatio: wallRatio === undefined ? undefined : spread(wallRatio), cpuRatio: undefined },
  ...{ traffic: { units: 3, requests: { Query: 1 } }, tally: { lost: 0 } },
});
const report: Report = {
  ...{ at: '2026-03-01T09:00:00.000Z', commit: '0123456789', machine: 'a machine', seed: 7, rounds: 5 },
  rivals: [
    {
      group: 'load',
      includes: [{ name: 'ours', includes: 'all of it' }],
      contests: [
        { name: 'a load', aim: 'aim: ≤ 1', atOnce: 1, entries: [entry('ours'), entry('another', 0.75)] },
      ],
    },
  ],
  engines: [{ engine: 'an engine', figures: [] }],
};

test('a run writes its figures, its commit and its seed into the page, and leaves the words alone', () => {
  const written = pageWith(page, report);
  expect(written).toContain(
    'on 2026-03-01 at commit `0123456789` with seed 7: a machine; median of 5 rounds',
  );
  expect(written).toContain('| a load | 1.5 ms | **0.75** another | ≤ 1 |');
  expect(written).toMatch(/another {2}1\.5 ms \(750 µs–3\.0 ms\) {2}0\.75 \(0\.38–1\.50\)/);
  const wordsOf = (text: string) => text.replace(/(?<=<!-- measured: `).*<!-- measured: to here -->/s, '');
  expect(wordsOf(written)).toBe(wordsOf(page));
  expect(pageWith(written, report)).toBe(written);
});

test('a page without a place for figures is left as it is', () => {
  expect(() => pageWith('# Performance', report)).toThrow('no place for figures');
});

test('the page tells of the releases that are installed', () => {
  const releases = {
    castore: packages.devDependencies['@castore/core'],
    'equinox-js': packages.devDependencies['@equinox-js/dynamo-store'],
    'emmett-sqlite': packages.devDependencies['@event-driven-io/emmett-sqlite'],
  };
  for (const [name, release] of Object.entries(releases))
    expect(
      [...page.matchAll(new RegExp(`${name} (\\d+\\.\\d+\\.\\d+)`, 'g'))].map(([, told]) => told),
    ).toEqual(expect.arrayContaining([release]));
});
