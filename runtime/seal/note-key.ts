import { createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import { isKeyName, type Note } from './note.ts';
import type { Refused } from './refused.ts';

/** Ed25519 over the text of a note, the one kind of signature that is made and checked here (C2SP signed-note). */
const ED25519 = 1;
const KEY_BYTES = 32;

/** A public key of notes; `text` is how it is handed on: name, number and key. */
export type NoteKey = {
  readonly name: string;
  readonly id: number;
  readonly text: string;
  readonly key: KeyObject;
};

/** Signs with a key that somebody else keeps. */
export type Signer = {
  readonly key: () => Promise<NoteKey>;
  /** 64 bytes of Ed25519 over a text (RFC 8032). */
  readonly sign: (text: Uint8Array) => Promise<Uint8Array>;
};

const idOf = (name: string, typed: Uint8Array): number =>
  hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), typed]), 'buffer').readUInt32BE(0);

/** The key of notes with a name and 32 bytes of Ed25519. */
export const noteKey = (name: string, raw: Uint8Array): NoteKey => {
  if (!isKeyName(name) || raw.byteLength !== KEY_BYTES)
    throw new Error(`no key of notes can be called ${name}`);
  const typed = Buffer.concat([Buffer.of(ED25519), raw]);
  const id = idOf(name, typed);
  const x = Buffer.from(raw).toString('base64url');
  return {
    ...{ name, id },
    text: `${name}+${id.toString(16).padStart(8, '0')}+${typed.toString('base64')}`,
    key: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
  };
};

/** Reads a key as it is handed on. */
export const noteKeyFrom = (text: string): NoteKey | Refused => {
  const [name = '', , ...written] = text.split('+');
  const typed = Buffer.from(written.join('+'), 'base64');
  const isKey = isKeyName(name) && typed.byteLength === 1 + KEY_BYTES && typed[0] === ED25519;
  const key = isKey ? noteKey(name, typed.subarray(1)) : undefined;
  return key?.text === text ? key : { refused: 'key-malformed' };
};

/** Why a note does not count for whoever trusts a key; undefined where it does. Signatures by other keys say nothing either way. */
export const signatureProblem = ({ text, signatures }: Note, key: NoteKey): Refused | undefined => {
  const own = signatures.filter(({ name, keyId }) => name === key.name && keyId === key.id);
  if (own.length === 0) return { refused: 'unknown-key' };
  return own.every(({ bytes }) => verify(null, Buffer.from(text), key.key, bytes))
    ? undefined
    : { refused: 'signature-wrong' };
};

/** A text, signed. */
export const signedNote = async (text: string, signer: Signer): Promise<Note> => {
  const [{ name, id }, bytes] = await Promise.all([signer.key(), signer.sign(Buffer.from(text))]);
  return { text, signatures: [{ name, keyId: id, bytes: Buffer.from(bytes) }] };
};
