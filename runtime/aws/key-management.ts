import type { KeyManagementService } from '../aws-api/key-management-service.ts';
import type { KeyMaster } from '../ports.ts';

/**
 * Wraps data keys under a KMS key, which never leaves KMS; every use is in its audit trail with the context.
 *
 * @param keyId ARN of the tenant's key
 */
export const keyManagement = (kms: KeyManagementService, keyId: string): KeyMaster => ({
  wrap: async (key, context) => {
    const { CiphertextBlob } = await kms.ask('Encrypt', {
      KeyId: keyId,
      Plaintext: Buffer.from(key).toString('base64'),
      EncryptionContext: { ...context },
    });
    return present(CiphertextBlob);
  },
  unwrap: async (wrapped, context) => {
    const { Plaintext } = await kms.ask('Decrypt', {
      // Named, so that a ciphertext of another key that this role may use is refused.
      KeyId: keyId,
      CiphertextBlob: wrapped,
      EncryptionContext: { ...context },
    });
    return Buffer.from(present(Plaintext), 'base64');
  },
});

const present = (bytes: string | undefined): string => {
  if (!bytes) throw new Error('KMS answered without a key');
  return bytes;
};
