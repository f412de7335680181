import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in the data folder. Everything that must be backed up is here, the key above all. */
export const dataFiles = (folder: string) => ({
  /** The event log, rows, drafts and sealed values. */
  database: join(folder, 'foerderbuch.sqlite'),
  /** The same in DynamoDB's form. */
  engine: join(folder, 'dynamodb'),
  /** The key under which all keys of personal values are wrapped. */
  key: join(folder, 'foerderbuch.key'),
  /** The key of a book that is just being begun. */
  newKey: join(folder, 'foerderbuch.key.new'),
  /** What was erased; copies of the book are kept without it. */
  erased: join(folder, 'foerderbuch.erased'),
  /** Held by whoever may write; it stays where it is. */
  lock: join(folder, 'foerderbuch.lock'),
  checkpoints: join(folder, 'checkpoints.json'),
  /** How far the demo data are. */
  demoData: join(folder, 'demo-data.json'),
  demoProvider: join(folder, 'demo-provider.json'),
  demoClock: join(folder, 'demo-clock.json'),
});

const removeAll = (paths: readonly string[]): void => {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
};

/** Deletes what a demo leaves beside its book, and nothing that a book hangs on. */
export const deleteBesides = (folder: string): void => {
  const { checkpoints, demoData, demoProvider, demoClock } = dataFiles(folder);
  removeAll([checkpoints, demoData, demoProvider, demoClock]);
};

/** Deletes a book that nobody has open, and nothing else that may lie in the folder; the book itself last, as it says what it is. */
export const deleteBook = (folder: string): void => {
  const { database, engine, key, newKey, erased } = dataFiles(folder);
  deleteBesides(folder);
  removeAll([key, newKey, erased, `${database}-wal`, `${database}-shm`, database, engine]);
};
