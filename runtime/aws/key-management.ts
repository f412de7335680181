import { DecryptCommand, EncryptCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { KeyMaster } from '../ports.ts';

/**
 * Wraps data keys under a KMS key, which never leaves KMS; every use is in its audit trail with the context.
 *
 * @param keyId ARN of the tenant's key
 */
export const keyManagement = (client: KMSClient, keyId: string): KeyMaster => ({
  wrap: async (key, context) => {
    const { CiphertextBlob } = await client.send(
      new EncryptCommand({ KeyId: keyId, Plaintext: key, EncryptionContext: { ...context } }),
    );
    return Buffer.from(present(CiphertextBlob)).toString('base64');
  },
  unwrap: async (wrapped, context) => {
    const { Plaintext } = await client.send(
      new DecryptCommand({
        // Named, so that a ciphertext of another key that this role may use is refused.
        KeyId: keyId,
        CiphertextBlob: Buffer.from(wrapped, 'base64'),
        EncryptionContext: { ...context },
      }),
    );
    return present(Plaintext);
  },
});

const present = (bytes: Uint8Array | undefined): Uint8Array => {
  if (!bytes) throw new Error('KMS answered without a key');
  return bytes;
};
