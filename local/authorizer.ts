import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import * as z from 'zod';

/** Claims as API Gateway hands them to a function: every value is text. */
export type Claims = Readonly<Record<string, string>>;

export type Verdict =
  | { readonly status: 'verified'; readonly claims: Claims }
  /** No token, or one that is not to be believed; `reason` is a code for the log, never for the sender. */
  | { readonly status: 'refused'; readonly reason: string }
  /** The issuer's keys cannot be had at the moment, so nobody can tell. */
  | { readonly status: 'unavailable'; readonly reason: string };

/** Verifies the `Authorization` headers of a request. */
export type Authorizer = (authorization: readonly string[]) => Promise<Verdict>;

/** Finds the issuer's public key for the header of a token. */
export type KeyFinder = JWTVerifyGetKey;

export type Trust = {
  readonly issuer: string;
  readonly audience: string;
  /** The partnership served here; a token that names another one is refused. */
  readonly tenant: string;
  readonly keys: KeyFinder;
};

// Clocks of two machines differ by a few seconds even when both are well kept.
const CLOCK_TOLERANCE_SECONDS = 5;

/**
 * Verifies bearer tokens as API Gateway's JWT authorizer does: RS256 under a key that the token names, then issuer,
 * audience (`client_id` where there is no `aud`), expiry, and that it is valid already.
 *
 * Sessions go by the machine's clock, also where the demo's clock is moved by hand.
 */
export const authorizer = ({ issuer, audience, tenant, keys }: Trust): Authorizer => {
  const check = async (token: string): Promise<Verdict> => {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      algorithms: ['RS256'],
      issuer,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    });
    if (!protectedHeader.kid) return refused('no-key-named');
    if (!isFor(audience, payload)) return refused('other-audience');
    if (isFromTheFuture(payload)) return refused('issued-in-the-future');
    const { tenant: named = tenant } = payload;
    if (named !== tenant) return refused('other-tenant');
    return { status: 'verified', claims: asText(payload) };
  };

  return async (authorization) => {
    const token = bearerToken(authorization);
    if (token === undefined) return refused('not-one-bearer-token');
    try {
      return await check(token);
    } catch (error) {
      if (isUnavailable(error)) return { status: 'unavailable', reason: 'no-keys' };
      return refused(error instanceof errors.JOSEError ? error.code : 'malformed');
    }
  };
};

const refused = (reason: string): Verdict => ({ status: 'refused', reason });

const bearerToken = (authorization: readonly string[]): string | undefined => {
  const [only, ...others] = authorization;
  if (only === undefined || others.length > 0) return undefined;
  return /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(only)?.[1];
};

const isFor = (audience: string, { aud, client_id: clientId }: JWTPayload): boolean =>
  aud === undefined ? clientId === audience : [aud].flat().includes(audience);

const isFromTheFuture = ({ iat }: JWTPayload): boolean =>
  iat !== undefined && iat > Date.now() / 1000 + CLOCK_TOLERANCE_SECONDS;

const asText = (payload: JWTPayload): Claims =>
  Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, claimText(value)]));

// API Gateway writes lists as «[a b]».
const claimText = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.join(' ')}]`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The keys could not be fetched; everything else that jose reports is the token's fault. */
class KeysUnavailable extends Error {}

const isUnavailable = (error: unknown): boolean =>
  error instanceof KeysUnavailable ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid;

/** The public keys of a provider in this process. */
export const localKeys = (keySet: JSONWebKeySet): KeyFinder => createLocalJWKSet(keySet);

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });
const DISCOVERY_MS_MAX = 5_000;

/**
 * The public keys of an OpenID provider, found through its discovery document on first use and fetched again when a
 * token names an unknown one.
 *
 * @see OpenID Connect Discovery 1.0, section 4
 */
export const discoveredKeys = (issuer: string): KeyFinder => {
  let found: Promise<ReturnType<typeof createRemoteJWKSet>> | undefined;
  const keySet = () => {
    found ??= discover(issuer).catch((error: unknown) => {
      found = undefined;
      throw new KeysUnavailable(`the OpenID provider ${issuer} does not answer`, { cause: error });
    });
    return found;
  };
  return async (header, token) => {
    const keys = await keySet();
    try {
      return await keys(header, token);
    } catch (error) {
      // jose has a class for every fault of a token; what is left are faults of the network.
      if (error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC') throw error;
      throw new KeysUnavailable(`the keys of ${issuer} cannot be fetched`, { cause: error });
    }
  };
};

const discover = async (issuer: string) => {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const answer = await fetch(address, { signal: AbortSignal.timeout(DISCOVERY_MS_MAX) });
  const document = Discovery.parse(await answer.json());
  if (document.issuer !== issuer) throw new Error(`${address} speaks for ${document.issuer}`);
  return createRemoteJWKSet(new URL(document.jwks_uri));
};
