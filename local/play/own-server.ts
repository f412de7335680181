import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { dataFiles } from '../data-files.ts';

export type Store = 'sqlite' | 'dynamodb';

/** A server in a process of its own, with a clock that is moved by hand and nothing in its book. */
export type OwnServer = {
  readonly address: string;
  readonly data: string;
  /** Stops it and deletes its data. */
  readonly stop: () => Promise<void>;
};

const PROGRAM = join(import.meta.dirname, '..', 'foerderbuch.js');

/**
 * Starts an installation for a play.
 *
 * @param clock the instant at which its clock stands; it only moves forward from there
 */
export const startOwnServer = async (store: Store, clock: string): Promise<OwnServer> => {
  const data = await mkdtemp(join(tmpdir(), 'foerderbuch-play-'));
  await writeFile(dataFiles(data).demoClock, JSON.stringify({ now: clock }), { mode: 0o600 });
  const server = spawn(
    process.execPath,
    [
      PROGRAM,
      'serve',
      '--empty',
      '--demo',
      '--clock',
      'manual',
      '--port',
      '0',
      '--data',
      data,
      '--store',
      store,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const stop = async () => {
    await ended(server);
    await rm(data, { recursive: true, force: true });
  };
  try {
    return { address: await addressOf(server), data, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const addressOf = async (server: ChildProcess): Promise<string> => {
  if (!server.stdout) throw new Error('the server has no output');
  const lines = createInterface(server.stdout);
  for await (const line of lines) {
    const address = /http:\/\/[\w.:[\]-]+/.exec(line)?.[0];
    if (!address) continue;
    // What the server says later is nobody's business here, but it must not fill the pipe.
    server.stdout.resume();
    return address;
  }
  throw new Error('the server ended before it was open');
};

const ended = (server: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill('SIGTERM');
  });
