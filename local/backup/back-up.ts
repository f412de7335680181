import { copyFileSync, existsSync, mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';
import { systemClock } from '../../runtime/clock.ts';
import { type Birth, checkBirth } from '../../runtime/log/book-birth.ts';
import { BOOK_FORMAT } from '../../runtime/log/book-format.ts';
import { sqliteBirth } from '../../runtime/sqlite/book-birth.ts';
import { keyFile } from '../../runtime/vault/key-file.ts';
import type { Finding } from '../../runtime/verification/findings.ts';
import { ToldError } from '../command-line/told-error.ts';
import { dataFiles } from '../data-files.ts';
import { syncFile, writeDurably } from '../durable-file.ts';
import { noBook } from '../stores/kept-in.ts';
import type { Place } from '../stores/opened.ts';
import { lookAtDatabase } from '../stores/sqlite-to-look.ts';
import { verifiedCopy } from './copy.ts';
import { backupFiles, digestOf, type Manifest } from './manifest.ts';

type Progress = (done: number, total: number) => void;

/** What is to be copied, and whereto. */
export type BackupWish = {
  readonly place: Place;
  readonly folder: string;
  /** Where the key goes; beside the book where it is left out. */
  readonly keys: string | undefined;
  /** Begins a part of the work, and is told how far it is. */
  readonly under: <Done>(title: string, work: (progress: Progress) => Promise<Done>) => Promise<Done>;
};

/** Where a path leads, also when its end is not there yet. */
const realPath = (path: string): string => {
  const whole = resolve(path);
  return existsSync(whole) ? realpathSync(whole) : join(realPath(dirname(whole)), basename(whole));
};

const lies = (inner: string, outer: string): boolean => `${inner}${sep}`.startsWith(`${outer}${sep}`);

const refuseTarget = (target: string, data: string): void => {
  const [to, from] = [realPath(target), realPath(data)];
  if (lies(to, from) || lies(from, to))
    throw new ToldError(
      `${target} and the book in ${data} would be lost together. Name a folder elsewhere, best on another disk.`,
    );
  if (existsSync(to) && readdirSync(to).length > 0)
    throw new ToldError(`There is something in ${target} already. Name a folder of its own for each backup.`);
};

/** One moment of the book, whoever writes meanwhile: a reader who has begun sees no later one. */
const copyInOneMoment = async (source: DatabaseSync, to: string, progress: Progress): Promise<void> => {
  source.exec('BEGIN');
  source.prepare('SELECT count(*) FROM sqlite_schema').get();
  try {
    await backup(source, to, {
      rate: 1_000,
      progress: ({ totalPages, remainingPages }) => progress(totalPages - remainingPages, totalPages),
    });
  } finally {
    source.exec('COMMIT');
  }
};

const copied = async ({ place, under }: BackupWish, to: string): Promise<Birth> => {
  const { data, tenant } = place;
  const looked = lookAtDatabase(data, dataFiles(data).database);
  try {
    const birth = sqliteBirth(looked.database);
    if (!birth) throw new ToldError(noBook(place));
    checkBirth(birth, { tenant });
    keyFile(dataFiles(data).key, birth.key).check();
    await under('Copy', (progress) => copyInOneMoment(looked.database, to, progress));
    return birth;
  } finally {
    looked.close();
  }
};

const copyKey = (from: string, to: string): void => {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  copyFileSync(from, to);
  syncFile(to);
};

export type BackedUp = { readonly manifest: Manifest } | { readonly findings: readonly Finding[] };

/**
 * Copies a book, also while a server writes to it, and verifies the copy; the manifest, written last, says that it is whole.
 *
 * @throws ToldError, BookRefusal
 */
export const backUp = async (wish: BackupWish): Promise<BackedUp> => {
  const { place, folder, keys, under } = wish;
  for (const target of keys === undefined ? [folder] : [folder, keys]) refuseTarget(target, place.data);
  const files = backupFiles(folder);
  const madeAt = systemClock.now();
  mkdirSync(dirname(files.database), { recursive: true, mode: 0o700 });
  const birth = await copied(wish, files.database);
  const { findings, ...extent } = await under('Verify', (progress) =>
    verifiedCopy(files.database, place.tenant, progress),
  );
  if (findings.length > 0) return { findings };
  syncFile(files.database);
  copyKey(dataFiles(place.data).key, keys === undefined ? files.key : join(keys, 'foerderbuch.key'));
  const { id, key, ...kind } = birth;
  const database = await digestOf(files.database);
  const manifest = { book: id, ...kind, format: BOOK_FORMAT, madeAt, ...extent, key, database };
  writeDurably(files.manifest, JSON.stringify(manifest, null, 2));
  return { manifest };
};
