import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A state that may be missing, read as if it were an empty one. */
const asIfEmpty = /\?\? \{\}/;

const linesWith = (text: string): readonly string[] =>
  text.split('\n').filter((line) => asIfEmpty.test(line));

test('no decision and no row reads what is missing as an empty state: it is found, or something is refused', () => {
  const files = globSync('domain/**/*.ts');
  expect(files.length).toBeGreaterThan(0);
  expect(
    files.flatMap((file) => linesWith(readFileSync(file, 'utf8')).map((line) => `${file}: ${line.trim()}`)),
  ).toEqual([]);
});

test('a line that does so is seen', () => {
  expect(linesWith('a\n  const { amountCents = 0 } = payment ?? {};\nb')).toEqual([
    '  const { amountCents = 0 } = payment ?? {};',
  ]);
});
