import { Answered, type HttpAnswer, type HttpEvent } from '../runtime/http/request.ts';
import type { Entry } from './route-table.ts';

/** A public address of this machine's own, outside the API. */
export const ownEntry = (method: string, path: string, handle: Entry['handle']): Entry => ({
  method,
  path,
  access: 'public',
  handle: async (event) => {
    try {
      return await handle(event);
    } catch (error) {
      if (error instanceof Answered) return error.answer;
      throw error;
    }
  },
});

/** An answer in JSON. */
export const json = (statusCode: number, body: unknown): HttpAnswer => ({
  statusCode,
  headers: { 'content-type': statusCode < 400 ? 'application/json' : 'application/problem+json' },
  body: JSON.stringify(body),
});

/** The body of a request as text. */
export const bodyOf = ({ body = '', isBase64Encoded }: HttpEvent): string =>
  isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;

/** Tells whether a request has a body of this media type. */
export const isOfType = ({ headers }: HttpEvent, type: string): boolean =>
  (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() === type;

/** Where the sender reached the server. */
export const baseOf = ({ headers: { host = 'localhost' } }: HttpEvent): string => `http://${host}`;
