import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { readOptions } from '../../local/options.ts';
import { type Running, startServer } from '../../local/server.ts';
import { demoBook } from './demo-book.ts';

const program = join(import.meta.dirname, '..', '..', 'docs', 'client', 'apply.ts');

const it: { server?: Running } = {};
beforeAll(async () => {
  const { path, remove } = await demoBook();
  it.server = await startServer(readOptions(['--port', '0', '--data', path], {}));
  return async () => {
    await it.server?.stop();
    remove();
  };
});

test('a program that knows the document alone signs in, drafts, is refused, submits and reads where it stands', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [program, it.server!.address]);
  const [refusal, standing] = stdout.split('\n');
  expect(refusal).toMatch(/^refused: The draft is not complete: “title”/);
  expect(standing).toBe('Submitted: The coordination office checks the form next.');
});

test('it has forty lines, and imports its types and the library alone', () => {
  const text = readFileSync(program, 'utf8');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  expect([...text.matchAll(/from '(.*?)'/g)].map(([, from]) => from)).toEqual([
    ...['openapi-fetch', './contract.d.ts', './project.ts'],
  ]);
});
