import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { type Birth, checkBirth } from '../../runtime/log/book-birth.ts';
import { fingerprintIn, type KeyFile, keyFile, makeKeyFile } from '../../runtime/vault/key-file.ts';
import { ToldError } from '../command-line/told-error.ts';
import { dataFiles } from '../data-files.ts';
import { noBook, refuseLoneKey } from './kept-in.ts';
import type { Place } from './opened.ts';

/** Where a store keeps what its book is. */
export type BirthRegister = {
  /** What is recorded there; undefined where nothing ever was. */
  readonly read: () => Birth | undefined | Promise<Birth | undefined>;
  /** Records it where nothing ever was; answers what is there. */
  readonly claim: (birth: Birth) => Birth | Promise<Birth>;
};

export type KnownBook = { readonly birth: Birth; readonly keyMaster: KeyFile };

/**
 * Finds out whether the book in a store is the one that it is taken for, and begins it where that is wanted.
 *
 * @returns what it is, and the key that it was begun with
 * @throws OtherBook, ToldError
 */
export const openedBook = async (place: Place, register: BirthRegister): Promise<KnownBook> => {
  const found = await register.read();
  if (found && place.access === 'begin')
    throw new ToldError(
      `There is a book in ${place.data} already. Leave --new out to go on with it, or choose another folder with --data.`,
    );
  const birth = found ?? (await begun(place, register));
  checkBirth(birth, { isDemo: place.demo, tenant: place.tenant });
  const master = keyFile(dataFiles(place.data).key, birth.key);
  // Whoever only looks at a copy may have no key, and needs none until something personal is asked for.
  const known = { birth, keyMaster: master };
  if (place.access === 'look') return known;
  putKeyInPlace(place.data, birth);
  master.check();
  return known;
};

const begun = async (place: Place, register: BirthRegister) => {
  const { data, demo = false, tenant, access } = place;
  if (access === 'look' || access === 'go-on') throw new ToldError(noBook(place));
  refuseLoneKey(data);
  const { newKey } = dataFiles(data);
  makeKeyFile(newKey);
  return register.claim({ id: randomUUID(), isDemo: demo, tenant, key: fingerprintIn(newKey) });
};

/** A key gets its name once its book is begun, so a book has its key, and a process that was cut off in between leaves none beside another's. */
const putKeyInPlace = (data: string, birth: Birth): void => {
  const { key, newKey } = dataFiles(data);
  if (!existsSync(newKey)) return;
  if (!existsSync(key) && fingerprintIn(newKey) === birth.key) renameSync(newKey, key);
  else rmSync(newKey);
};
