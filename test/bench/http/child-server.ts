import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** Starts a server in a process of its own, which says where it is reached. */
export const started = async (file: URL) => {
  const child = fork(fileURLToPath(file), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const [address] = (await once(child, 'message')) as [string];
  const close = async () => {
    child.disconnect();
    await once(child, 'exit');
  };
  return { address, close };
};

/** How many commits the rows of an installation lie behind its log. */
export const lagOf = async (address: string): Promise<number> => {
  const answer = await fetch(`${address}/health`);
  const { projectionLagCommits } = (await answer.json()) as { readonly projectionLagCommits: number };
  return projectionLagCommits;
};

/** Resolves when rows and reactions have come to the end of the log. */
export const caughtUp = async (address: string): Promise<void> => {
  while ((await lagOf(address)) > 0) await pause(20);
};
