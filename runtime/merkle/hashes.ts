import { hash } from 'node:crypto';

/** 32 bytes of SHA-256. */
export type Hash = Buffer;

export const HASH_BYTES = 32;

const sha256 = (bytes: Uint8Array): Hash => hash('sha256', bytes, 'buffer');

/** The root of a tree without leaves (RFC 6962, 2.1). */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array());

/** What an entry is in the tree (RFC 6962, 2.1). */
export const leafHash = (entry: Uint8Array): Hash => sha256(Buffer.concat([Buffer.of(0), entry]));

// One buffer for all: nothing runs between the filling and the hashing of it.
const node = Buffer.alloc(1 + 2 * HASH_BYTES, 1);

/** What two neighbours are together (RFC 6962, 2.1). */
export const nodeHash = (left: Hash, right: Hash): Hash => {
  node.set(left, 1);
  node.set(right, 1 + HASH_BYTES);
  return sha256(node);
};

/** The hash that its base64 names (RFC 4648, 4); undefined for anything but the one way to write 32 bytes. */
export const hashFromText = (text: string): Hash | undefined => {
  const bytes = Buffer.from(text, 'base64');
  return bytes.byteLength === HASH_BYTES && bytes.toString('base64') === text ? bytes : undefined;
};
