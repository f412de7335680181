import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import { examplesOf, forgetHeard, keepHeard } from './from-tests.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

beforeAll(forgetHeard);

/** After any test file that ran as a whole: the examples of the document that come from it are what it sent and was answered. */
// biome-ignore lint/correctness/noEmptyPattern: the runner looks for fixtures here
afterAll(({}, { file: { tasks, filepath } }) => {
  const file = relative(ROOT, filepath).replaceAll('\\', '/');
  if (process.env['EXAMPLES'] === 'add') return keepHeard(file);
  if (tasks.some(didNotPass)) return;
  const { kept, given } = examplesOf(file);
  expect(given, `the examples have changed: EXAMPLES=add npx vitest run ${file} && npm run docs`).toEqual(
    kept,
  );
});

type Task = {
  readonly mode: string;
  readonly result?: { readonly state: string };
  readonly tasks?: readonly Task[];
};

/** Whether a test was left out or failed: what came after it may be another. */
const didNotPass = ({ mode, result, tasks }: Task): boolean =>
  mode === 'skip' || result?.state === 'fail' || (tasks ?? []).some(didNotPass);
