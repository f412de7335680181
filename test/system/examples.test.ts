import { expect, test } from 'vitest';
import { contract } from '../support/contract.ts';
import { keptExamples } from '../support/examples/from-tests.ts';
import { playedExamples } from '../support/examples/play.ts';
import { temporaryFolder } from '../support/folder.ts';

const kept = keptExamples();

test('every example of the demo data is what is sent and answered when they are played, and none of their answers is off contract', async () => {
  const played = new Map((await playedExamples(temporaryFolder())).map((one) => [one.operation, one]));
  const ofTheDemo = kept.filter(({ from }) => from === undefined);
  for (const example of ofTheDemo)
    expect(played.get(example.operation), `${example.operation}: npm run examples`).toEqual(example);
  const shown = new Set(kept.map(({ operation }) => operation));
  expect([...played.keys()].filter((operation) => !shown.has(operation))).toEqual([]);
});

const HOW =
  'these addresses have no example. Ask them in a test (any that goes through `call`, `ask` or `askByName` and is answered as one hopes), then: EXAMPLES=add npx vitest run THAT-TEST && npm run docs. Where the demo data come to it: npm run examples && npm run docs';

test('every address has an example', () => {
  const shown = new Set(kept.map(({ operation }) => operation));
  const all = Object.values(contract.paths).flatMap(Object.values<{ operationId: string }>);
  const without = all.map(({ operationId }) => operationId).filter((operation) => !shown.has(operation));
  expect(without, HOW).toEqual([]);
});

test('no example is of an address that is no more', () => {
  const all = Object.values(contract.paths).flatMap(Object.values<{ operationId: string }>);
  const known = new Set(all.map(({ operationId }) => operationId));
  expect(kept.filter(({ operation }) => !known.has(operation)).map(({ operation }) => operation)).toEqual([]);
});
