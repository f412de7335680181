import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { readOptions } from '../../local/options.ts';
import { type Running, startServer } from '../../local/server.ts';
import { client } from './client.ts';
import { demoBook } from './demo-book.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```bash\n(.*?)^```$/gms)].map(([, block = '']) => block);

describe('the walk-through of the README', () => {
  const it: { server?: Running } = {};
  beforeAll(async () => {
    const { path, remove } = await demoBook();
    it.server = await startServer(readOptions(['--port', '0', '--data', path], {}));
    return async () => {
      await it.server?.stop();
      remove();
    };
  });

  const cases = async (programmeId: string) => {
    const path = `/programmes/${programmeId}/applications?limit=100`;
    const { body } = await client(it.server!.address).ask({ as: 'karl', path });
    return (body.items as { title: string; status: string; fundId: string; paidCents: number }[]).filter(
      ({ title }) => title === 'Tischgespräche',
    );
  };

  test('ends with a settled and closed case in each programme, pasted as it is', async () => {
    expect(blocks.length).toBeGreaterThan(0);
    const env = { ...process.env, BASE: it.server!.address };
    const { stdout, stderr } = await promisify(execFile)('bash', ['-c', blocks.join('\n')], {
      cwd: ROOT,
      env,
    });
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n').slice(-2)).toEqual(['closed: 1450 €', 'closed: 1450 €']);

    for (const programmeId of ['demokratie-leben', 'empowerment'])
      expect(await cases(programmeId)).toMatchObject([{ status: 'closed', paidCents: 150_000 }]);
  });

  test('books what was paid and what came back', async () => {
    for (const fundId of ['aktionsfonds-offen', 'empowerment-offen']) {
      const { body } = await client(it.server!.address).ask({ as: 'karl', path: `/funds/${fundId}/ledger` });
      expect(body.refundedCents).toBe(5_000);
    }
  });

  test('leaves room for the rest', () => {
    expect(readme.split('\n').length).toBeLessThan(151);
  });
});
