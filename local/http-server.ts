import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { securityHeaders } from './http-answer.ts';
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

const statusOf: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** What cannot even be read as HTTP gets a bare answer, and its connection ends. */
const answerClientError = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const status = statusOf[error.code ?? ''] ?? '400 Bad Request';
  const headers = Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status}\r\n${headers.join('')}connection: close\r\ncontent-length: 0\r\n\r\n`);
};
