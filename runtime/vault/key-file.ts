import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { OtherBook } from '../log/book-birth.ts';
import { canonicalJson } from '../log/canonical-json.ts';
import type { KeyMaster } from '../ports.ts';
import { decrypt, encrypt } from './authenticated-encryption.ts';

const KEY_BYTES = 32;

/** A key file that can be asked whether it is there and the right one, before anything hangs on it. */
export type KeyFile = KeyMaster & {
  readonly check: () => void;
  /** 32 bytes for one purpose, from which the key cannot be told (RFC 5869). */
  readonly derived: (purpose: string) => Buffer;
};

/**
 * Wraps data keys under a key of 32 random bytes in a file, which is read on first use and never made here.
 *
 * @param fingerprint the key that the book was begun with; where it is left out any will do
 * @throws OtherBook on first use, where the file is missing or holds the key of another book
 */
export const keyFile = (path: string, fingerprint?: string): KeyFile => {
  let key: Buffer | undefined;
  const masterKey = () => {
    key ??= checked(path, fingerprint);
    return key;
  };
  return {
    check: () => void masterKey(),
    derived: (purpose) => Buffer.from(hkdfSync('sha256', masterKey(), new Uint8Array(), purpose, KEY_BYTES)),
    wrap: async (dataKey, context) => encrypt(masterKey(), dataKey, canonicalJson(context)),
    unwrap: async (wrapped, context) => decrypt(masterKey(), wrapped, canonicalJson(context)),
  };
};

/** Tells one key from another without telling anything of it: hex. */
export const fingerprintIn = (path: string): string => fingerprintOf(read(path));

const fingerprintOf = (key: Uint8Array): string =>
  createHmac('sha256', key).update('fingerprint of a Förderbuch key').digest('hex');

const checked = (path: string, fingerprint: string | undefined): Buffer => {
  const key = read(path);
  if (fingerprint !== undefined && fingerprintOf(key) !== fingerprint)
    throw new OtherBook(
      `${basename(path)} is not the key of this book. Put the right one at ${path}; nothing was changed.`,
    );
  return key;
};

/** Throws when the file is missing, has another length or is open to others: every personal value hangs on it. */
const read = (path: string): Buffer => {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file)
    throw new OtherBook(
      `${basename(path)} is missing, the key of this book: without it nothing personal can be opened. Put it back at ${path}; no new one was made.`,
    );
  const key = readFileSync(path);
  if (key.byteLength !== KEY_BYTES)
    throw new OtherBook(
      `The key file ${path} does not hold ${KEY_BYTES} bytes, so it is no key. Put the right one there.`,
    );
  if (process.platform !== 'win32' && file.mode & 0o077)
    throw new OtherBook(`The key file ${path} must be readable by its owner only (chmod 600).`);
  return key;
};

/**
 * Makes a key for a new book, readable by its owner only, where there is none.
 *
 * A link appears whole or not at all and never replaces, so two processes that start together end with one key.
 */
export const makeKeyFile = (path: string): void => {
  if (statSync(path, { throwIfNoEntry: false })) return;
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, randomBytes(KEY_BYTES), { mode: 0o600, flush: true });
  chmodSync(draft, 0o600);
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!statSync(path, { throwIfNoEntry: false })) throw error;
  } finally {
    rmSync(draft);
  }
};
