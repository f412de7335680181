import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { securityHeaders } from '../runtime/http/headers-of-all.ts';
import { problem } from '../runtime/http/problem.ts';
import { isAnnouncedTooLarge } from './request-body.ts';

/** API Gateway waits no longer for a function either. */
const REQUEST_MS_MAX = 30_000;

/**
 * An HTTP server that takes requests at once and answers them as soon as there is somebody to do so.
 *
 * @param requestTimeout milliseconds in which a request must have come in whole; a slower one is answered 408
 */
export const httpServer = (ready: Promise<RequestListener>, requestTimeout = REQUEST_MS_MAX): Server => {
  const serve: RequestListener = (request, response) =>
    void ready.then((listener) => listener(request, response));
  return (
    createServer({ requestTimeout, connectionsCheckingInterval: requestTimeout / 10 }, serve)
      // A sender that asks before it sends a large body is told at once.
      .on('checkContinue', (request, response) => {
        if (!isAnnouncedTooLarge(request)) response.writeContinue();
        serve(request, response);
      })
      .on('clientError', answerClientError)
  );
};

type Refusal = { readonly status: number; readonly reason: string; readonly code: string };

const NOT_HTTP: Refusal = { status: 400, reason: 'Bad Request', code: 'not-http' };
const refusals: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    reason: 'Request Header Fields Too Large',
    code: 'headers-too-large',
  },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, reason: 'Request Timeout', code: 'request-too-slow' },
};

/** What cannot even be read as HTTP is told so, in German since no header was read, and its connection ends. */
const answerClientError = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const { status, reason, code } = refusals[error.code ?? ''] ?? NOT_HTTP;
  const { headers: own, body = '' } = problem(status, code, 'de');
  const headers = {
    ...securityHeaders,
    ...own,
    connection: 'close',
    'content-length': Buffer.byteLength(body),
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${lines.join('')}\r\n${body}`);
};
