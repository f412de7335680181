import { hash } from 'node:crypto';
import type { Authorizer, Claims } from './authorizer.ts';

/** No longer than the keys of an issuer are kept (jose keeps them for ten minutes), so that one who withdraws a key is heard. */
const KEPT_MS = 5 * 60_000;
const KEPT_COUNT_MAX = 1_000;

type Kept = { readonly claims: Claims; readonly until: number };

/**
 * An authorizer that checks a signature once: what was verified is believed for five minutes, but no longer than the token itself says.
 *
 * What was refused is checked each time. Offices are not in a token but in the log, so who loses one loses it at once.
 *
 * @param now milliseconds of the machine's clock, by which tokens expire
 */
export const verifyingOnce = (authorize: Authorizer, now = Date.now): Authorizer => {
  // In the order in which they were verified. A hash is no token: whoever reads the memory cannot sign in with it.
  const kept = new Map<string, Kept>();

  const keep = (name: string, claims: Claims): void => {
    const [oldest] = kept.keys();
    if (kept.size >= KEPT_COUNT_MAX && oldest !== undefined) kept.delete(oldest);
    kept.set(name, { claims, until: Math.min(now() + KEPT_MS, Number(claims['exp']) * 1_000) });
  };

  return async (authorization) => {
    const [only, ...others] = authorization;
    if (only === undefined || others.length > 0) return authorize(authorization);
    const name = hash('sha256', only, 'base64url');
    const known = kept.get(name);
    if (known && now() < known.until) return { status: 'verified', claims: known.claims };
    kept.delete(name);
    const verdict = await authorize(authorization);
    if (verdict.status === 'verified') keep(name, verdict.claims);
    return verdict;
  };
};
