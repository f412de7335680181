import { createHmac, createSecretKey } from 'node:crypto';
import { base32 } from '../log/base32.ts';
import { canonicalJson } from '../log/canonical-json.ts';

/**
 * The pseudonym of a person: the same for every sign-in, and not to be guessed without the tenant's pepper.
 *
 * @param pepper 32 secret bytes of the tenant
 * @param issuer who vouches for the person: the OpenID provider's `iss`
 * @param subject how the issuer knows the person: `sub`
 */
export const personIdOf = (pepper: Uint8Array, tenant: string, issuer: string, subject: string): string =>
  `per_${base32(
    createHmac('sha256', createSecretKey(pepper))
      .update(canonicalJson(['person', tenant, issuer, subject]))
      .digest(),
  )}`;
