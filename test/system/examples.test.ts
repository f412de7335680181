import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contract } from '../support/contract.ts';
import { playedExamples } from '../support/examples/play.ts';
import type { Exchange } from '../support/examples/recorder.ts';
import { temporaryFolder } from '../support/folder.ts';

const committed = JSON.parse(
  readFileSync(new URL('../../docs/examples.json', import.meta.url), 'utf8'),
) as readonly Exchange[];

test('every example is what is sent and answered when the demo data are played, and none of their answers is off contract', async () => {
  const played = new Map((await playedExamples(temporaryFolder())).map((one) => [one.operation, one]));
  for (const example of committed)
    expect(played.get(example.operation), `${example.operation}: npm run examples`).toEqual(example);
  expect(played.size).toBe(committed.length);
});

test('every question has one but those whose matter the demo data do not come to', () => {
  const shown = new Set(committed.map(({ operation }) => operation));
  const questions = Object.values(contract.paths).flatMap(({ get }) => (get ? [get.operationId] : []));
  expect(questions.filter((operation) => !shown.has(operation))).toEqual([
    ...['round-ranking', 'decisions-for-information', 'change-notice', 'bank-file', 'read-history'],
  ]);
});
