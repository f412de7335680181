import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { exportJWK, SignJWT } from 'jose';
import { expect } from 'vitest';
import { type Authorizer, authorizer, localKeys } from '../../local/authorizer.ts';

export const ISSUER = 'https://sign-in.example/stuttgart';
export const AUDIENCE = 'foerderbuch';

export const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

export const publicJwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };

export const trust = { issuer: ISSUER, audience: AUDIENCE, tenant: 'stuttgart' };
export const authorize = authorizer({ ...trust, keys: localKeys({ keys: [publicJwk] }) });

export const now = () => Math.floor(Date.now() / 1000);
export const claims = () => ({ iss: ISSUER, sub: 'amal', aud: AUDIENCE, iat: now(), exp: now() + 600 });

type Wish = {
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: KeyObject;
};

/** A token that is right in everything but what a test changes; undefined removes a claim. */
export const token = ({ payload = {}, header = {}, key = privateKey }: Wish = {}): Promise<string> =>
  new SignJWT({ ...claims(), ...payload })
    .setProtectedHeader({ alg: 'RS256', kid: 'one', ...header })
    .sign(key);

export const judge = async (given: string | Promise<string>, by: Authorizer = authorize) =>
  by([`Bearer ${await given}`]);
export const REFUSED = { status: 'refused', reason: expect.any(String) };
