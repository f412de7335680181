import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { readOptions } from '../../local/options.ts';
import { startServer } from '../../local/server.ts';
import { longLivedFolder } from '../support/folder.ts';

const PATIENCE_MS = 100_000;

/** The book of a first `npm start`: made by whichever test asks first in a run, copied for each. */
export const demoBook = async (): Promise<ReturnType<typeof longLivedFolder>> => {
  const made = join(tmpdir(), 'demo-book');
  if (isOurs(made)) {
    const server = await startServer(readOptions(['--port', '0', '--data', join(made, 'data')], {}));
    await server.idle();
    await server.stop();
    writeFileSync(join(made, 'ready'), '');
  }
  await vi.waitUntil(() => existsSync(join(made, 'ready')), { timeout: PATIENCE_MS, interval: 50 });
  const copy = longLivedFolder();
  cpSync(join(made, 'data'), copy.path, { recursive: true });
  return copy;
};

/** True for the one who makes the folder; it lies in the folder of this run, which starts empty. */
const isOurs = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
};
