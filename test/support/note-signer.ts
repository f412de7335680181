import { createPrivateKey, sign } from 'node:crypto';
import { noteKey, type Signer } from '../../runtime/seal/note-key.ts';

// What stands before the 32 bytes of a private key (RFC 8410, 7).
const BEFORE_SEED = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Signs with the key that 32 bytes are the seed of. */
export const signerFrom = (name: string, seed: Uint8Array): Signer => {
  const key = createPrivateKey({ key: Buffer.concat([BEFORE_SEED, seed]), format: 'der', type: 'pkcs8' });
  const raw = Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
  return { key: async () => noteKey(name, raw), sign: async (text) => sign(null, text, key) };
};
