import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { child, freePort } from './child.ts';
import { client, registration } from './client.ts';

/** Runs npm start's program to its end. */
const run = async (args: readonly string[], settings: Readonly<Record<string, string>> = {}) => {
  const started = spawn(process.execPath, ['local/foerderbuch.js', 'serve', ...args], {
    env: { ...process.env, ...settings },
  });
  const said: string[] = [];
  started.stderr.on('data', (chunk) => said.push(String(chunk)));
  const [code] = await once(started, 'exit');
  return { code, said: said.join('') };
};

describe('npm start', () => {
  test('says where it is open and stops on a signal, with everything written', async () => {
    const data = temporaryFolder();
    const port = await freePort();
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const server = child(port, '--data', data);
      await server.start();
      await vi.waitFor(() => expect(server.said()).toContain(`http://localhost:${port}`), 30_000);
      expect(server.said()).toContain(signal === 'SIGTERM' ? 'A new book' : 'Going on with the book');
      const { ask } = client(server.base);
      expect((await ask({ as: 'amal', path: '/organisations', body: registration(signal) })).status).toBe(
        201,
      );
      expect(await server.stop(signal), server.said()).toBe(0);
    }
    const server = child(port, '--data', data);
    await server.start();
    const { body } = await client(server.base).ask({ as: 'amal', path: '/me' });
    expect(body.organisations).toHaveLength(2);
    await server.stop();
  });

  test('says first that the demo data are being entered', async () => {
    const started = spawn(process.execPath, [
      'local/foerderbuch.js',
      'serve',
      '--port',
      '0',
      '--data',
      temporaryFolder(),
    ]);
    const [first] = await once(started.stdout, 'data');
    started.kill('SIGKILL');
    await once(started, 'exit');
    expect(String(first)).toContain('The demo data are being entered');
  });

  test('warns a newcomer of nothing on the first start', async () => {
    const serve = ['local/foerderbuch.js', 'serve', '--port', '0', '--data', temporaryFolder()];
    const started = spawn(process.execPath, serve);
    const said: string[] = [];
    for (const stream of [started.stdout, started.stderr])
      stream.on('data', (chunk) => said.push(`${chunk}`));
    await vi.waitFor(() => expect(said.join('')).toContain('is open'), 100_000);
    started.kill('SIGKILL');
    await once(started, 'exit');
    expect(said.join('')).not.toMatch(/"level":"(?:warn|error)"/);
  });

  test('refuses what it does not understand with exit code 2, and says how to use it', async () => {
    const { code, said } = await run(['--colour', 'blue']);
    expect(code).toBe(2);
    expect(said).toMatch(/--colour.*\n.*--help/s);
    expect((await run([], { HOST: '0.0.0.0' })).said).toContain('this machine only');
  });

  test('says that the port is in use', async () => {
    const port = await freePort();
    const server = child(port, '--data', temporaryFolder());
    await server.start();
    const second = await run(['--port', String(port), '--data', temporaryFolder()]);
    expect(second).toMatchObject({ code: 2, said: expect.stringContaining(`Port ${port} is in use`) });
    await server.stop();
  });

  test('says that the data are open elsewhere', async () => {
    const data = temporaryFolder();
    const server = child(await freePort(), '--data', data, '--store', 'dynamodb');
    await server.start();
    const second = await run(['--port', '0', '--data', data, '--store', 'dynamodb']);
    expect(second).toMatchObject({ code: 2, said: expect.stringContaining('open in another process') });
    await server.stop();
  });
});
