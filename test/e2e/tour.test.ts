import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { readOptions } from '../../local/options.ts';
import { type Running, startServer } from '../../local/server.ts';
import { demoBook } from './demo-book.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const tour = readFileSync(join(ROOT, 'docs', 'tour.md'), 'utf8');
const blocks = [...tour.matchAll(/^```bash\n(.*?)^```$/gms)].map(([, block = '']) => block);
const told = [...tour.matchAll(/# → (.*)$/gm)].map(([, line = '']) => line);

describe('the tour of the demo', () => {
  const it: { server?: Running; data: string } = { data: '' };
  beforeAll(async () => {
    const { path, remove } = await demoBook();
    it.data = path;
    it.server = await startServer(readOptions(['--port', '0', '--data', path], {}));
    return async () => {
      await it.server?.stop();
      remove();
    };
  });

  test('prints what it says, line by line', { timeout: 180_000 }, async () => {
    const env = { ...process.env, BASE: it.server!.address, DATA: it.data };
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', blocks.join('\n')], {
      cwd: ROOT,
      env,
    });
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n')).toEqual(told);
  });

  test('shows more than a few things', () => {
    expect(told.length).toBeGreaterThan(15);
  });
});
