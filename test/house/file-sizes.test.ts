import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What a screen shows, scrolled once; whoever needs more has two matters in one file. */
const LINES_MAX = 200;

/** Files that may be longer, with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'domain/payout/recovery.ts': 'what is remembered of a claim is one fold over some thirty events',
};

const rooms = '{.ci,docs,domain,events,functions,infra,local,runtime,test,web,wording}';
const files = globSync(`${rooms}/**/*.ts`).map((file) => ({
  file,
  lines: readFileSync(file, 'utf8').trimEnd().split('\n').length,
}));

test('every room has files', () => {
  expect(files.length).toBeGreaterThan(1_000);
});

test('no file is longer than a reader takes in', () => {
  const tooLong = files.filter(({ file, lines }) => lines > LINES_MAX && !(file in exceptions));
  expect(tooLong).toEqual([]);
});

test.for(Object.keys(exceptions))('%s, which may be longer, is there', (exception) => {
  expect(files.map(({ file }) => file)).toContain(exception);
});
