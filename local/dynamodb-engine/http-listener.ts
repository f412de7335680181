import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { crc32 } from 'node:zlib';
import type { Dispatch, Reply } from './dispatch.ts';

/** Creates the listener that speaks DynamoDB's JSON protocol over HTTP. */
export function createListener(dispatch: Dispatch) {
  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await bodyOf(incoming).catch(() => undefined);
    if (text === undefined) return; // The client went away while it was sending.
    const reply = await dispatch(String(incoming.headers['x-amz-target'] ?? ''), text);
    if (reply) send(response, reply);
    else incoming.socket.destroy();
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { statusCode, body }: NonNullable<Reply>): void {
  response.writeHead(statusCode, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(body),
    'x-amz-crc32': crc32(body),
    'x-amzn-requestid': randomUUID(),
  });
  response.end(body);
}
