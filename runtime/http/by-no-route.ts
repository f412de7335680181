import { type Origins, withCors } from './cors.ts';
import { withHeadersOfAll } from './headers-of-all.ts';
import type { HttpAnswer, HttpEvent } from './request.ts';
import { type Address, routeTable } from './route-table.ts';
import { unanswered } from './unanswered.ts';

/** Answers what API Gateway has no route for, as its `$default`: 404, 405 with `Allow`, and OPTIONS. */
export const byNoRoute = (addresses: readonly Address[], origins: Origins = []) => {
  const find = routeTable(addresses);
  return async ({
    rawPath,
    headers,
    requestContext: { requestId, http },
  }: HttpEvent): Promise<HttpAnswer> => {
    const match = find(http.method, rawPath);
    // API Gateway reads some paths otherwise than we do, such as one with an encoded slash; it has found nothing there.
    const missed = match.status === 'found' ? ({ status: 'unknown-address' } as const) : match;
    return withCors(
      origins,
      { method: http.method, headers },
      withHeadersOfAll(requestId, unanswered(missed, headers['accept-language'], requestId)),
    );
  };
};
