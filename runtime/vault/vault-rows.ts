import { createHmac, createSecretKey, hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { canonicalJson } from '../log/canonical-json.ts';
import type { VaultRow } from '../ports.ts';
import { decrypt, encrypt } from './authenticated-encryption.ts';

/** Clear bytes that go into one row at most, so that a row with its base64 stays below the limit of an item. */
const ROW_BYTES_MAX = 128 * 1024;

/** A personal value with the key of its commitment. */
export type CommittedValue = { readonly commitment: string; readonly key: string; readonly value: unknown };

const KEY_BYTES = 32;

/** Commits to each value under 32 fresh random bytes of its own, so that a short value cannot be guessed from its commitment. */
export const committed = (values: readonly unknown[]): readonly CommittedValue[] => {
  // Drawn at once: asking the system takes longer than the bytes.
  const drawn = randomBytes(KEY_BYTES * values.length);
  return values.map((value, place) => {
    const key = drawn.toString('base64url', place * KEY_BYTES, (place + 1) * KEY_BYTES);
    return { commitment: commitmentOf(value, key), key, value };
  });
};

const commitmentOf = (value: unknown, key: string) =>
  createHmac('sha256', createSecretKey(key, 'base64url')).update(canonicalJson(value)).digest('base64url');

/**
 * Shares out the values of one subject over rows.
 *
 * Values that are written together lie together: a transaction has room for few rows, and an application has many values.
 */
export const packed = <Value extends CommittedValue>(values: readonly Value[]): Value[][] => {
  const packs: Value[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const value of values) {
    const size = Buffer.byteLength(canonicalJson(stored(value)));
    if (bytes + size > ROW_BYTES_MAX) {
      packs.push([]);
      bytes = 0;
    }
    packs.at(-1)?.push(value);
    bytes += size;
  }
  return packs;
};

/** Without what else an object may carry. */
const stored = ({ commitment, key, value }: CommittedValue): CommittedValue => ({ commitment, key, value });

type RowKey = Pick<VaultRow, 'tenant' | 'subject' | 'commitment'>;

const contextOf = ({ tenant, subject, commitment }: RowKey) => JSON.stringify([tenant, subject, commitment]);

/** Closes values into a row under their subject's data key. */
export const closeRow = (row: RowKey, dataKey: Uint8Array, values: readonly CommittedValue[]): VaultRow => ({
  ...row,
  ciphertext: closeJson(dataKey, values.map(stored), contextOf(row)),
});

/** Opens a row; undefined when its key is gone and there is a new one; throws when it was changed or belongs elsewhere. */
export const openRow = (row: VaultRow, dataKey: Uint8Array): readonly CommittedValue[] | undefined =>
  openJson(dataKey, row.ciphertext, contextOf(row)) as readonly CommittedValue[] | undefined;

/** Encrypts JSON under a data key; the name of the key stands before the ciphertext. */
export const closeJson = (dataKey: Uint8Array, document: unknown, context: string): string =>
  `${nameOfKey(dataKey)}.${encrypt(dataKey, Buffer.from(canonicalJson(document), 'utf8'), context)}`;

/** Decrypts what `closeJson` gave; undefined when that was under another key, which must have been destroyed since. */
export const openJson = (dataKey: Uint8Array, closed: string, context: string): unknown => {
  const [name, ciphertext] = closed.split('.', 2);
  if (!name || !ciphertext) throw new Error('a closed text names no key');
  return name === nameOfKey(dataKey)
    ? JSON.parse(decrypt(dataKey, ciphertext, context).toString('utf8'))
    : undefined;
};

const NAME_OF_KEY = Buffer.from('name of key');

const nameOfKey = (dataKey: Uint8Array) =>
  hash('sha256', Buffer.concat([NAME_OF_KEY, dataKey]), 'base64url').slice(0, 8);

/** Tells whether a value is the one that was committed to. */
export const keepsItsWord = ({ commitment, key, value }: CommittedValue): boolean => {
  const expected = Buffer.from(commitmentOf(value, key));
  const given = Buffer.from(commitment);
  return expected.byteLength === given.byteLength && timingSafeEqual(expected, given);
};
