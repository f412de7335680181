import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';

const FOLDER = 'node_modules/.cache/compiled';

/** What Node says of the files that it kept compiled. */
const noted = (program: string, ...args: readonly string[]) =>
  new Promise<string>((resolve) => {
    const { NODE_COMPILE_CACHE: _, ...others } = process.env;
    const env = { ...others, NODE_DEBUG_NATIVE: 'COMPILE_CACHE' };
    execFile(process.execPath, [program, ...args], { env, maxBuffer: 2 ** 26 }, (_error, _out, err) =>
      resolve(err),
    );
  });

test('a program keeps what it loads beside the libraries, for its next start', async () => {
  const said = await noted('local/foerderbuch.js', 'operate', '--nonsense');
  expect(said).toContain(FOLDER);
  expect(said).toMatch(/StrippedTypeScript file:\/\/\S*command-line\/operate\.ts/);
});

test('a server has kept it when it is open, whoever kills it then', async () => {
  const [kept, data] = [temporaryFolder(), temporaryFolder()];
  const args = ['local/foerderbuch.js', 'serve', '--port', '0', '--empty', '--data', data];
  const env = { ...process.env, NODE_COMPILE_CACHE: kept };
  const started = spawn(process.execPath, args, { env, stdio: 'ignore' });
  const files = () => readdirSync(kept).flatMap((version) => readdirSync(join(kept, version)));
  await vi.waitFor(() => expect(files().length).toBeGreaterThan(500), { timeout: 100_000, interval: 200 });
  started.kill('SIGKILL');
  await once(started, 'exit');
});
