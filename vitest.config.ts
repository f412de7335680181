import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import LongFirst from './test/support/long-first.ts';

const reportFile = process.env['TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/seed.ts', 'test/support/scratch.ts'],
    // Tests start some sixty processes of the house: half of each start was reading the same files anew.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)) },
    setupFiles: ['test/support/properties.ts', 'test/support/examples/held.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // A worker loads the house once for all of its files: no module keeps what one test file says for the next.
    isolate: false,
    sequence: { sequencer: LongFirst },
    reporters: reportFile ? ['default', ['json', { outputFile: reportFile }]] : ['default'],
  },
});
