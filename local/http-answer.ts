import type { ServerResponse } from 'node:http';
import type { HttpAnswer } from '../runtime/http/request.ts';

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

/** Writes what a Lambda function answered as HTTP, the way API Gateway does. */
export const writeAnswer = (response: ServerResponse, answer: HttpAnswer, requestId: string): void => {
  const { statusCode = 200, headers = {}, cookies = [], body = '', isBase64Encoded = false } = answer;
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  response.writeHead(statusCode, {
    ...securityHeaders,
    'x-request-id': requestId,
    ...lowerCase(headers),
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
    // An answer of these statuses has no body, and no length of one (RFC 9110, section 8.6).
    ...(statusCode !== 204 && statusCode !== 304 && { 'content-length': bytes.length }),
  });
  response.end(bytes);
};

const lowerCase = (headers: NonNullable<HttpAnswer['headers']>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
