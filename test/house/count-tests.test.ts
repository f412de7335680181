import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';

const counted = (report: Readonly<Record<string, number>>): string => {
  const file = join(temporaryFolder(), 'tests.json');
  writeFileSync(file, JSON.stringify(report));
  return execFileSync(process.execPath, ['.ci/count-tests.ts', file], { encoding: 'utf8' }).trim();
};

test.each([
  ['all passed', { numTotalTests: 7, numPassedTests: 7 }, '7 0'],
  ['one failed', { numTotalTests: 7, numPassedTests: 6, numFailedTests: 1 }, '6 1'],
  ['one was skipped', { numTotalTests: 7, numPassedTests: 6, numPendingTests: 1 }, '6 1'],
  ['one is still to be written', { numTotalTests: 7, numPassedTests: 6, numTodoTests: 1 }, '6 1'],
  ['none ran at all', { numTotalTests: 0, numPassedTests: 0 }, '0 1'],
])('a run in which %s counts so', (_, report, line) => {
  expect(counted(report)).toBe(line);
});
