import { existsSync, mkdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { ToldError } from './command-line/told-error.ts';
import { dataFiles } from './data-files.ts';

/** The right to write to the book in a folder. */
export type WriterLock = { readonly release: () => void };

/** So long somebody who only looks whether it is free may hold it. */
const PATIENCE_MS = 300;
const SQLITE_BUSY = 5;

/** A folder that is made here is nobody else's to read: the log names people by pseudonyms, and still it is about them. */
const makeFolder = (folder: string) => mkdirSync(folder, { recursive: true, mode: 0o700 });

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;

/**
 * Takes the right to write to the book in a folder, which one has at a time, whatever engine the book is kept in.
 *
 * It is a lock of the system on an empty SQLite file, so it ends with the process however that ends. The file is never
 * deleted: whoever waits for a deleted one would not see who holds the next.
 *
 * @throws ToldError where another has it
 * @see https://www.sqlite.org/lockingv3.html
 */
export const takeWriterLock = (folder: string): WriterLock => {
  makeFolder(folder);
  const file = new DatabaseSync(dataFiles(folder).lock, { timeout: PATIENCE_MS });
  try {
    // Nothing is ever written to it, so there is no journal that could be left over.
    file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if (isBusy(error)) throw new ToldError(held(folder));
    throw error;
  }
  return { release: () => file.isOpen && file.close() };
};

/** Whether somebody writes to the book in a folder, found out without writing. */
export const isWriterAt = (folder: string): boolean => {
  const path = dataFiles(folder).lock;
  if (!existsSync(path)) return false;
  const file = new DatabaseSync(path, { readOnly: true, timeout: 0 });
  try {
    file.prepare('PRAGMA schema_version').get();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    file.close();
  }
};

/** For a store that only one process can open. */
export const refuseBesideWriter = (folder: string): void => {
  if (isWriterAt(folder)) throw new ToldError(held(folder));
};

const held = (folder: string): string =>
  `The book in ${folder} is open in another process, and only one may write to it. Stop that first, or name another folder with --data.`;
