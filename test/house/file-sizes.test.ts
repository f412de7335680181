import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a screen shows, scrolled once; whoever needs more has two matters in one file. */
const LINES_MAX = 200;

const rooms = '{.ci,docs,domain,events,functions,infra,local,runtime,test,web,wording}';
/** Written by `npm run docs` for compilers. */
const written = 'docs/client/contract.d.ts';
const files = globSync(`${rooms}/**/*.ts`, { exclude: [written] }).map((file) => ({
  file,
  lines: readFileSync(file, 'utf8').trimEnd().split('\n').length,
}));

test('every room has files', () => {
  expect(files.length).toBeGreaterThan(1_000);
});

test('no file is longer than a reader takes in', () => {
  expect(files.filter(({ lines }) => lines > LINES_MAX)).toEqual([]);
});
