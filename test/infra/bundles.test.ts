import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { bundleFunctions, weigh } from '../../infra/bundling.ts';
import { budgetOf, entryFiles } from '../../infra/stack.ts';
import { startEngine } from '../../local/dynamodb-engine/engine.ts';
import { dynamoDbClient } from '../../runtime/aws/dynamodb-client.ts';
import { createTables } from '../support/dynamodb-tables.ts';

const outdir = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
const folderOf = bundleFunctions(entryFiles, outdir);
afterAll(() => rmSync(outdir, { recursive: true }));
const bundleOf = (file: string) => join(folderOf(file), 'index.mjs');

/** Runs a script as Lambda runs a function: with nothing around it but its settings and credentials. */
const runAsOnLambda = async (script: string, settings: NodeJS.ProcessEnv = {}): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: outdir,
    env: {
      NODE_OPTIONS: '--disable-proto=delete',
      AWS_REGION: 'eu-central-1',
      AWS_ACCESS_KEY_ID: 'nobody',
      AWS_SECRET_ACCESS_KEY: 'nothing',
      ...settings,
    },
  });
  return stdout.trim();
};

test.each(entryFiles)('%s is one file within the budget', (file) => {
  expect(readdirSync(folderOf(file))).toEqual(['index.mjs']);
  expect(weigh(folderOf(file)).bytes).toBeLessThanOrEqual(budgetOf(file));
});

test('every bundle loads, and has a handler', async () => {
  const paths = entryFiles.map(bundleOf);
  const printed = await runAsOnLambda(`
    for (const path of ${JSON.stringify(paths)}) {
      const { handler } = await import(path);
      console.log(typeof handler);
    }`);
  expect(printed.split('\n')).toEqual(paths.map(() => 'function'));
});

test('a bundle answers from the tables of its settings', async () => {
  const engine = await startEngine();
  await createTables(dynamoDbClient(engine.endpoint), 'bundled');
  const event = { headers: {}, requestContext: { requestId: 'first' } };
  const printed = await runAsOnLambda(
    `const { handler } = await import(${JSON.stringify(bundleOf('programme/programmes'))});
    const { statusCode, body } = await handler(${JSON.stringify(event)}, {});
    console.log(statusCode, body);`,
    {
      TABLE_PREFIX: 'bundled',
      KEY_ID: 'unused',
      TENANT: 'stuttgart',
      AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    },
  );
  await engine.stop();
  const [told, answered] = printed.split('\n');
  expect(JSON.parse(told ?? '')).toMatchObject({
    level: 'warn',
    projection: expect.stringMatching(/^programme@/),
  });
  expect(answered).toBe('200 {"programmes":[]}');
});
