import { routes } from './functions/routes.ts';

/** Handlers that no route leads to: what the deployment and the schedule call. */
const consumers = ['sequence-and-project', 'react', 'reconcile', 'daily'];

/** A handler is alive when a route or the deployment names its file; any other is dead code. */
export default {
  entry: [
    ...routes.map(({ file }) => `functions/${file}.ts`),
    ...consumers.map((file) => `functions/consumers/${file}.ts`),
    'functions/operation/health.ts',
    'infra/app.ts',
    '.ci/*.ts',
    // A stranger's program: nothing of the house imports it.
    'docs/client/apply.ts',
    'test/**/*.test.ts',
    // A package of its own, for emmett-sqlite to find in the place of its driver.
    'test/bench/rivals/sqlite3/index.ts',
    'test/mutation/{mutant-runner,run-tests}.ts',
  ],
  project: ['{events,domain,runtime,wording,functions,web,local,infra,test,docs,.ci}/**/*.ts'],
  ignoreExportsUsedInFile: true,
};
