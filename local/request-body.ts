import type { IncomingMessage } from 'node:http';
import { BODY_BYTES_MAX } from '../runtime/http/request.ts';

/** A little more than handlers accept, so that they give the answer wherever that is possible. */
const READ_BYTES_MAX = BODY_BYTES_MAX + 1024;
/** How long the rest of a refused body is let pass, so that its sender, on a slow line as well, gets to read the answer. */
const LINGER_MS = 10_000;

/** Tells from the announced length alone that a body is too large. */
export const isAnnouncedTooLarge = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? 0) > READ_BYTES_MAX;

/** The body of a request; undefined as soon as it is too large, without keeping the rest. */
export const readBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  if (isAnnouncedTooLarge(request)) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size <= READ_BYTES_MAX) return;
      request.off('data', take).pause();
      resolve(undefined);
    };
    request
      .on('data', take)
      .on('end', () => resolve(Buffer.concat(chunks)))
      .on('error', reject)
      .on('close', () => reject(new Error('the sender went away')));
  });
};

/** Drops what is still coming of a body that nobody wants, and cuts the connection when it does not end. */
export const dropRest = (request: IncomingMessage, lingerMs = LINGER_MS): void => {
  if (request.complete) return;
  const cut = setTimeout(() => request.socket.destroy(), lingerMs);
  request
    .on('error', () => {})
    .on('close', () => clearTimeout(cut))
    .resume();
};
