import type { HttpAnswer } from './request.ts';

/** Headers of every answer, unless the answer says otherwise: nothing is framed, sniffed, cached or loaded from elsewhere. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/**
 * An answer with the headers that each has, whoever serves it.
 *
 * @param requestId by which the log of the program knows the request
 */
export const withHeadersOfAll = (requestId: string, answer: HttpAnswer): HttpAnswer => {
  const own = Object.entries(answer.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  const headers = { ...securityHeaders, 'x-request-id': requestId, ...Object.fromEntries(own) };
  return { ...answer, headers };
};
