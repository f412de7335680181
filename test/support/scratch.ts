import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** What all books of a run take at once, with much to spare. */
const ROOM_BYTES = 2 * 1024 ** 3;

const hasRoom = (folder: string): boolean => {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM_BYTES;
  } catch {
    return false;
  }
};

/**
 * One folder for all that a run of the tests writes, removed at its end: in memory, where the machine has such a place.
 *
 * Every write of a book waits for the disk, as it should, and no test can tell a disk from memory: what a killed process
 * leaves behind is what it handed to the operating system.
 */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(join(hasRoom(MEMORY) ? MEMORY : tmpdir(), 'foerderbuch-tests-'));
  process.env['TMPDIR'] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
};
