import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { canonicalJson } from '../log/canonical-json.ts';
import type { KeyMaster } from '../ports.ts';
import { decrypt, encrypt } from './authenticated-encryption.ts';

const KEY_BYTES = 32;

/**
 * Wraps data keys under a key of 32 random bytes in a file, which is made on first use and readable by its owner only.
 *
 * Throws when the file has another length or is open to others: every personal value hangs on it.
 */
export const keyFile = (path: string): KeyMaster => {
  let key: Buffer | undefined;
  const masterKey = () => {
    key ??= readOrMake(path);
    return key;
  };
  return {
    wrap: async (dataKey, context) => encrypt(masterKey(), dataKey, canonicalJson(context)),
    unwrap: async (wrapped, context) => decrypt(masterKey(), wrapped, canonicalJson(context)),
  };
};

const readOrMake = (path: string): Buffer => {
  if (!statSync(path, { throwIfNoEntry: false })) make(path);
  const key = readFileSync(path);
  if (key.byteLength !== KEY_BYTES) throw new Error(`the key file ${path} does not hold ${KEY_BYTES} bytes`);
  if (process.platform !== 'win32' && statSync(path).mode & 0o077)
    throw new Error(`the key file ${path} must be readable by its owner only (chmod 600)`);
  return key;
};

/** A link appears whole or not at all and never replaces, so two processes that start together end with one key. */
const make = (path: string) => {
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
