import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { checkFormat } from '../../runtime/sqlite/database.ts';
import { turnOf } from '../../runtime/sqlite/turn.ts';
import { ToldError } from '../command-line/told-error.ts';
import { isWriterAt } from '../writer-lock.ts';

/** A file that is looked at; whoever closes it hears whether somebody wrote there meanwhile. */
type LookedAt = { readonly database: DatabaseSync; readonly close: () => void };

/** What stands in the file and in its write-ahead log, as far as the system can tell. */
const markOf = (path: string): string =>
  ['', '-wal']
    .map((ending) => statSync(`${path}${ending}`, { throwIfNoEntry: false, bigint: true }))
    .map((file) => (file ? `${file.ino} ${file.size} ${file.mtimeNs}` : 'none'))
    .join(', ');

const refuseChanged = (path: string, before: string): void => {
  if (markOf(path) === before) return;
  throw new ToldError(
    `Somebody wrote to ${path} while it was looked at, so what was found counts for nothing. Look again.`,
  );
};

/** Nobody writes turns here, and there is no log to bring to the disk. */
const readOnly = (location: string | URL): DatabaseSync => {
  const database = new DatabaseSync(location, { readOnly: true, timeout: 5_000 });
  database.exec('PRAGMA query_only = ON');
  turnOf(database, { sync: () => {}, close: () => {} });
  return database;
};

/** Nothing is written, not even where others would queue; so it works where nothing can be written. */
const asItLies = (path: string): LookedAt => {
  const before = markOf(path);
  const place = pathToFileURL(path);
  place.searchParams.set('immutable', '1');
  const database = readOnly(place);
  return {
    database,
    close: () => {
      database.close();
      refuseChanged(path, before);
    },
  };
};

/** A killed process left commits in the write-ahead log, which can only be read by who may tidy it up: a copy is. */
const aCopy = (path: string): LookedAt => {
  const before = markOf(path);
  const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-look-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, 'copy.sqlite');
    for (const ending of ['', '-wal']) copyFileSync(`${path}${ending}`, `${copy}${ending}`);
    refuseChanged(path, before);
    const tidying = new DatabaseSync(copy);
    tidying.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    tidying.close();
    const looked = asItLies(copy);
    return {
      database: looked.database,
      close: () => {
        looked.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
};

const besideAWriter = (path: string): LookedAt => {
  const database = readOnly(path);
  return { database, close: () => database.close() };
};

const opened = (folder: string, path: string): LookedAt => {
  if (isWriterAt(folder)) return besideAWriter(path);
  const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
  return log && log.size > 0 ? aCopy(path) : asItLies(path);
};

/**
 * Opens the file of a book without changing a byte in its folder, also on a medium that cannot be written and beside a process that writes.
 *
 * @throws OtherFormat, ToldError
 * @see https://www.sqlite.org/c3ref/open.html, on `immutable`
 */
export const lookAtDatabase = (folder: string, path: string): LookedAt => {
  const looked = opened(folder, path);
  try {
    checkFormat(looked.database);
    return looked;
  } catch (error) {
    looked.close();
    throw error;
  }
};
