import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withoutRecord } from '../../runtime/log/book-birth.ts';
import { BOOK_FORMAT, OtherFormat } from '../../runtime/log/book-format.ts';
import { sqliteBirth } from '../../runtime/sqlite/book-birth.ts';
import { openDatabase } from '../../runtime/sqlite/database.ts';
import { turnOf } from '../../runtime/sqlite/turn.ts';
import { sqliteVaultStore } from '../../runtime/sqlite/vault-store.ts';
import { fingerprintIn } from '../../runtime/vault/key-file.ts';
import { ToldError } from '../command-line/told-error.ts';
import { dataFiles } from '../data-files.ts';
import { syncFile } from '../durable-file.ts';
import { applyErasures, ensuredErasureList } from '../erasure-list.ts';
import { enginesIn } from '../stores/kept-in.ts';
import { takeWriterLock } from '../writer-lock.ts';
import { verifiedCopy } from './copy.ts';
import { backupFiles, digestOf, type Manifest, readManifest } from './manifest.ts';

/** What is to be put back, and whereto. */
export type RestoreWish = {
  readonly folder: string;
  readonly data: string;
  /** The folder of the key; that of the backup where it is left out. */
  readonly keys: string | undefined;
  /** The list of what was erased, of the living book; undefined where somebody said that it is lost. */
  readonly erased: string | undefined;
  readonly progress: (done: number, total: number) => void;
};

export type Restored = Manifest & { readonly erasures: number };

const refuseTaken = (data: string): void => {
  const { key, erased } = dataFiles(data);
  if (enginesIn(data).length > 0 || existsSync(key) || existsSync(erased))
    throw new ToldError(
      `There is a book in ${data}, or a part of one, and a restored book never takes the place of another. Move it away, or name an empty folder with --data.`,
    );
};

const checkedManifest = async (folder: string, keys: string): Promise<Manifest> => {
  const manifest = readManifest(folder);
  if (manifest.format !== BOOK_FORMAT) throw new OtherFormat(manifest.format);
  if ((await digestOf(backupFiles(folder).database)) !== manifest.database)
    throw new ToldError(`The copy in ${folder} was changed since it was made. Take another backup.`);
  if (!existsSync(keys) || fingerprintIn(keys) !== manifest.key)
    throw new ToldError(
      `${keys} is not the key of this backup. Name the folder of the right one with --keys.`,
    );
  return manifest;
};

/** The list comes before the book does, and what it names is gone before anybody can start a server on it. */
const applied = async (path: string, { book }: Manifest, list: string, isLost: boolean): Promise<number> => {
  const database = openDatabase(path);
  try {
    const birth = sqliteBirth(database);
    if (birth?.id !== book) throw withoutRecord();
    return await applyErasures(
      database,
      sqliteVaultStore(database),
      ensuredErasureList(database, list, book, isLost),
    );
  } finally {
    turnOf(database).close();
  }
};

const put = async (wish: RestoreWish, keys: string, manifest: Manifest): Promise<Restored> => {
  const { data, erased, folder, progress } = wish;
  const files = dataFiles(data);
  const coming = join(data, 'foerderbuch.restoring');
  rmSync(coming, { recursive: true, force: true });
  mkdirSync(coming, { mode: 0o700 });
  const [database, list, key] = ['book', 'erased', 'key'].map((name) => join(coming, name)) as [
    string,
    string,
    string,
  ];
  copyFileSync(backupFiles(folder).database, database);
  if (erased !== undefined) copyFileSync(erased, list);
  copyFileSync(keys, key);
  const erasures = await applied(database, manifest, list, erased === undefined);
  const { findings } = await verifiedCopy(database, manifest.tenant ?? '', progress);
  if (findings.length > 0) throw new ToldError(`The copy in ${folder} is not whole. Take another backup.`);
  for (const path of [database, list, key]) syncFile(path);
  renameSync(key, files.key);
  renameSync(list, files.erased);
  renameSync(database, files.database);
  rmSync(coming, { recursive: true });
  return { ...manifest, erasures };
};

/**
 * Puts a backup into a folder without a book, without what was erased since it was made.
 *
 * @throws ToldError, BookRefusal; nothing is left that could be taken for a book
 */
export const restore = async (wish: RestoreWish): Promise<Restored> => {
  const { folder, data, erased } = wish;
  const keys = wish.keys === undefined ? backupFiles(folder).key : join(wish.keys, 'foerderbuch.key');
  refuseTaken(data);
  if (erased !== undefined && !existsSync(erased)) throw new ToldError(`${erased} is not there.`);
  const manifest = await checkedManifest(folder, keys);
  const lock = takeWriterLock(data);
  try {
    return await put(wish, keys, manifest);
  } finally {
    rmSync(join(data, 'foerderbuch.restoring'), { recursive: true, force: true });
    lock.release();
  }
};
