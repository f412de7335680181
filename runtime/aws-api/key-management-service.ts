import { jsonService } from './json-service.ts';
import { wireTo } from './signed-wire.ts';
import type { Wire } from './wire.ts';

/** A key is unwrapped while a person waits. */
const TIMEOUT_MS = 2_000;

type Context = Readonly<Record<string, string>>;

/** What we ask of AWS KMS (API version 2014-11-01); bytes are base64. */
export type KeyManagementService = {
  readonly ask: {
    (
      operation: 'Encrypt',
      input: { readonly KeyId: string; readonly Plaintext: string; readonly EncryptionContext: Context },
    ): Promise<{ readonly CiphertextBlob?: string }>;
    (
      operation: 'Decrypt',
      input: { readonly KeyId: string; readonly CiphertextBlob: string; readonly EncryptionContext: Context },
    ): Promise<{ readonly Plaintext?: string }>;
  };
};

/** KMS at the end of a wire. */
export const keyManagementOver = (wire: Wire): KeyManagementService =>
  jsonService(wire, 'TrentService') as KeyManagementService;

/** KMS on AWS, in the region and with the credentials of the environment. */
export const keyManagementOnAws = (environment: NodeJS.ProcessEnv = process.env): KeyManagementService =>
  keyManagementOver(
    wireTo('kms', environment, { contentType: 'application/x-amz-json-1.1', timeoutMs: TIMEOUT_MS }),
  );
