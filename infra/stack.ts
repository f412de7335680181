import { type App, Stack } from 'aws-cdk-lib';
import { createApi } from './api.ts';
import type { FolderOf, Program } from './bundling.ts';
import { consumerPrograms, createConsumers } from './consumers.ts';
import { createDrafts } from './drafts.ts';
import { createEventLog } from './event-log.ts';
import { createFunctions } from './functions.ts';
import { createKeys } from './keys.ts';
import type { Surroundings } from './lambda-function.ts';
import { createLedger } from './ledger.ts';
import { programOf, routeFunctions, unansweredProgram } from './route-functions.ts';
import type { Settings } from './settings.ts';
import { createVault } from './vault.ts';
import { createViews } from './views.ts';

/** The programs of all functions. */
export const programs: readonly Program[] = [
  ...routeFunctions.map(programOf),
  unansweredProgram,
  ...consumerPrograms,
];

/** One installation of Förderbuch: what must not be lost in the stack itself, functions of the API in nested ones. */
export const foerderbuch = (app: App, settings: Settings, folderOf: FolderOf): Stack => {
  const { prefix, account, region } = settings;
  const stack = new Stack(app, 'Foerderbuch', {
    stackName: prefix,
    description: 'Förderbuch: the book of a funding programme',
    terminationProtection: true,
    env: { ...(account && { account }), ...(region && { region }) },
  });
  const keys = createKeys(stack);
  const tables = {
    events: createEventLog(stack, prefix, keys.data),
    ledger: createLedger(stack, prefix, keys.data),
    ...createVault(stack, prefix, keys.data),
    drafts: createDrafts(stack, prefix, keys.data),
    views: createViews(stack, prefix, keys.data),
  };
  const surroundings: Surroundings = { settings, keys, tables, folderOf };
  createConsumers(stack, surroundings);
  createFunctions(stack, surroundings, createApi(stack, settings, keys));
  return stack;
};
