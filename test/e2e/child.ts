import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { onTestFinished, vi } from 'vitest';

/** A port that is free now and was just given out, so that nobody else gets it soon. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
};

/** So long may a start, or catching up, take on a machine that has other things to do. */
const PATIENCE_MS = 100_000;

/** An installation in a process of its own, which can be killed. */
export const child = (port: number, ...args: readonly string[]) => {
  const base = `http://127.0.0.1:${port}`;
  const now: { process?: ChildProcess; said: string } = { said: '' };
  onTestFinished(() => void now.process?.kill('SIGKILL'));

  const health = async () =>
    (await fetch(`${base}/health`)).json() as Promise<{ projectionLagCommits: number }>;

  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    const { process: running } = now;
    if (!running) throw new Error('nothing runs');
    const exited = once(running, 'exit');
    running.kill(signal);
    const [code] = await exited;
    return code;
  };

  return {
    base,
    start: async (): Promise<void> => {
      const command = ['local/foerderbuch.js', 'serve', '--empty', '--port', String(port), ...args];
      now.process = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
      now.process.stdout?.on('data', (chunk) => {
        now.said += chunk;
      });
      now.process.stderr?.on('data', (chunk) => {
        now.said += chunk;
      });
      await vi.waitFor(health, { timeout: PATIENCE_MS, interval: 25 });
    },
    caughtUp: () =>
      vi.waitFor(
        async () => {
          const { projectionLagCommits } = await health();
          if (projectionLagCommits !== 0) throw new Error(`${projectionLagCommits} commits behind`);
        },
        { timeout: PATIENCE_MS, interval: 50 },
      ),
    kill: () => end('SIGKILL'),
    stop: (signal: 'SIGTERM' | 'SIGINT' = 'SIGTERM') => end(signal),
    said: () => now.said,
  };
};
