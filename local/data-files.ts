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
  checkpoints: join(folder, 'checkpoints.json'),
  /** How far the demo data are. */
  demoData: join(folder, 'demo-data.json'),
  demoProvider: join(folder, 'demo-provider.json'),
  demoClock: join(folder, 'demo-clock.json'),
});

/** Deletes what an earlier run left, and nothing else that may lie in the folder. */
export const deleteData = (folder: string): void => {
  const files = dataFiles(folder);
  // SQLite keeps two more files beside its own while it runs, and after it was killed.
  const besides = ['-wal', '-shm'].map((ending) => `${files.database}${ending}`);
  for (const path of [...Object.values(files), ...besides]) rmSync(path, { recursive: true, force: true });
};
