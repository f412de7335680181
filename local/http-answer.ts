import type { ServerResponse } from 'node:http';
import { withHeadersOfAll } from '../runtime/http/headers-of-all.ts';
import type { HttpAnswer } from '../runtime/http/request.ts';

/** Writes what a Lambda function answered as HTTP, the way API Gateway does. */
export const writeAnswer = (response: ServerResponse, answer: HttpAnswer, requestId: string): void => {
  const told = withHeadersOfAll(requestId, answer);
  const { statusCode = 200, headers = {}, cookies = [], body = '', isBase64Encoded = false } = told;
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  response.writeHead(statusCode, {
    ...asTexts(headers),
    ...(cookies.length > 0 && { 'set-cookie': cookies }),
    // An answer of these statuses has no body, and no length of one (RFC 9110, section 8.6).
    ...(statusCode !== 204 && statusCode !== 304 && { 'content-length': bytes.length }),
  });
  response.end(bytes);
};

const asTexts = (headers: NonNullable<HttpAnswer['headers']>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
