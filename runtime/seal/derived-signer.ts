import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { type NoteKey, noteKey, type Signer } from './note-key.ts';

// What stands before the 32 bytes of a private key (RFC 8410, 7).
const BEFORE_SEED = Buffer.from('302e020100300506032b657004220420', 'hex');

type Pair = { readonly secret: KeyObject; readonly key: NoteKey };

const pairFrom = (name: string, seed: Uint8Array): Pair => {
  const secret = createPrivateKey({ key: Buffer.concat([BEFORE_SEED, seed]), format: 'der', type: 'pkcs8' });
  const { x = '' } = createPublicKey(secret).export({ format: 'jwk' });
  return { secret, key: noteKey(name, Buffer.from(x, 'base64url')) };
};

/**
 * Signs notes with the key that 32 bytes lead to, which are asked for when they are first needed.
 *
 * @param name what the key, and so the log, is called
 */
export const derivedSigner = (name: string, seed: () => Uint8Array): Signer => {
  let pair: Pair | undefined;
  const own = () => {
    pair ??= pairFrom(name, seed());
    return pair;
  };
  return { key: async () => own().key, sign: async (text) => sign(null, text, own().secret) };
};

/** What the log of a partnership is called wherever it is signed: no other book has the same name (C2SP tlog-checkpoint, origin). */
export const logName = (tenant: string, bookId: string): string =>
  `foerderbuch/${encodeURIComponent(tenant)}/${bookId}`;
