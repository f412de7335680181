import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { BUDGET_BYTES, bundleFunctions, weigh } from '../../infra/bundling.ts';
import { addresses, functionNameOf, keyOf, routeFunctions } from '../../infra/route-functions.ts';
import { programs } from '../../infra/stack.ts';
import { startEngine } from '../../local/dynamodb-engine/engine.ts';
import { dynamoDbAt } from '../../runtime/aws-api/dynamodb.ts';
import { createTables } from '../support/dynamodb-tables.ts';

const outdir = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
const folderOf = bundleFunctions(programs, outdir);
afterAll(() => rmSync(outdir, { recursive: true }));
const indexOf = (name: string) => join(folderOf(name), 'index.mjs');

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

test.each(programs.map(({ name }) => name))('%s is within the budget', (name) => {
  expect(weigh(folderOf(name)).bytes).toBeLessThanOrEqual(BUDGET_BYTES);
});

test('what an earlier run has left is not deployed with a later one', () => {
  const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
  const bundled = (...names: string[]) =>
    bundleFunctions(
      names.map((name) => ({ name, source: `export const handler = () => '${name}';` })),
      folder,
    );
  bundled('old', 'kept');
  const folderOfKept = bundled('kept')('kept');
  expect(readdirSync(folderOfKept)).toEqual(['index.mjs']);
  expect(readdirSync(folder)).not.toContain('old');
  rmSync(folder, { recursive: true });
});

/** The files that loading one loads with it, without what it asks for later. */
const loadedWith = (folder: string, file: string, found = new Set<string>()): ReadonlySet<string> => {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  for (const [, next = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+)"/g))
    loadedWith(folder, next, found);
  return found;
};

test.each(routeFunctions.map(({ name }) => name))(
  'a cold start of %s reads the table of its addresses, and the rest when it is asked for',
  (name) => {
    const files = [...loadedWith(folderOf(name), 'index.mjs')];
    const bytes = files.map((file) => statSync(join(folderOf(name), file)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(40_000);
  },
);

test('every function loads, and has a handler', async () => {
  const printed = await runAsOnLambda(`
    for (const path of ${JSON.stringify(programs.map(({ name }) => indexOf(name)))}) {
      const { handler } = await import(path);
      console.log(typeof handler);
    }`);
  expect(printed.split('\n')).toEqual(programs.map(() => 'function'));
});

test('the functions have every file that answers an address, and each has a handler', async () => {
  const printed = await runAsOnLambda(`
    for (const path of ${JSON.stringify(routeFunctions.map(({ name }) => indexOf(name)))}) {
      const { files } = await import(path);
      for (const [route, load] of Object.entries(files)) console.log(route, typeof (await load()).handler);
    }`);
  expect(printed.split('\n').sort()).toEqual(addresses.map((route) => `${keyOf(route)} function`).sort());
});

test('what has no route is told what there is, also for a page of an origin of the settings', async () => {
  const portal = { origin: 'https://portal.example' };
  const asked = (method: string, rawPath: string, headers = {}) => ({
    ...{
      rawPath,
      headers: { ...portal, ...headers },
      requestContext: { requestId: 'first', http: { method } },
    },
  });
  const events = [
    asked('OPTIONS', '/api/v1/programmes', { 'access-control-request-method': 'POST' }),
    asked('DELETE', '/api/v1/programmes'),
    asked('HEAD', '/nowhere'),
  ];
  const printed = await runAsOnLambda(
    `const { handler } = await import(${JSON.stringify(indexOf('unanswered'))});
    for (const event of ${JSON.stringify(events)}) {
      const { statusCode, headers } = await handler(event, {});
      console.log(statusCode, headers.allow, headers['access-control-allow-origin']);
    }`,
    { CORS_ORIGINS: portal.origin },
  );
  expect(printed.split('\n')).toEqual([
    `204 GET, HEAD, OPTIONS, POST ${portal.origin}`,
    `405 GET, HEAD, OPTIONS, POST ${portal.origin}`,
    `404 undefined ${portal.origin}`,
  ]);
});

test('a function answers from the tables of its settings', async () => {
  const engine = await startEngine();
  await createTables(dynamoDbAt(engine.endpoint), 'bundled');
  const [route] = addresses.filter(({ file }) => file === 'programme/programmes');
  // API Gateway always says by which method it was asked.
  const requestContext = { requestId: 'first', http: { method: 'GET' } };
  const event = { headers: {}, requestContext, routeKey: route && keyOf(route) };
  const printed = await runAsOnLambda(
    `const { handler } = await import(${JSON.stringify(indexOf(route ? functionNameOf(route) : ''))});
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
  expect(answered).toBe('200 {"items":[],"next":null}');
});
