import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder for one test. */
export const temporaryFolder = (): string => {
  const { path, remove } = longLivedFolder();
  onTestFinished(remove);
  return path;
};

/** An empty folder for several tests, which remove it at their end. */
export const longLivedFolder = () => {
  const path = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};
