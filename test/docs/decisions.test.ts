import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = 'docs/decisions';
const files = readdirSync(FOLDER).toSorted();

describe('the decisions', () => {
  test('are counted without a gap, each number once', () => {
    expect(files.map((file) => Number(file.slice(0, 4)))).toEqual(files.map((_file, place) => place + 1));
  });

  test.each(files)('%s says its number', (file) => {
    expect(readFileSync(join(FOLDER, file), 'utf8')).toMatch(
      new RegExp(`^# ${Number(file.slice(0, 4))}\\. `),
    );
  });
});

describe('links between the pages', () => {
  const pages = ['README.md', 'CHANGELOG.md', ...globSync('docs/**/*.md')];

  test.each(pages)('of %s lead to files that are there', (page) => {
    const targets = [...readFileSync(page, 'utf8').matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(
      ([, to]) => to ?? '',
    );
    expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
  });
});
