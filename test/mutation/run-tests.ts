import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startVitest } from 'vitest/node';
import type { Task } from './task.ts';

/** Runs the tests of one task in this process and one worker: `MUTATION_TASK=file node test/mutation/run-tests.ts`. */
const task = JSON.parse(readFileSync(process.env['MUTATION_TASK'] ?? '', 'utf8')) as Task;
const sources = new Map(Object.entries(task.sources).map(([file, text]) => [resolve(file), text]));

const vitest = await startVitest(
  'test',
  [...task.tests],
  {
    watch: false,
    isolate: false,
    // What is kept between runs is found again by the file's own text, and this text is another.
    fsModuleCache: false,
    maxWorkers: 1,
    fileParallelism: false,
    reporters: ['default'],
    runner: 'test/mutation/mutant-runner.ts',
    testTimeout: 3_600_000,
  },
  {
    plugins: [
      { name: 'mutants', enforce: 'pre', load: (id: string) => sources.get(id.split('?')[0] ?? id) ?? null },
    ],
  },
);
await vitest.close();
