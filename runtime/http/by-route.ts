import type { Context } from 'aws-lambda';
import { type Origins, withCors } from './cors.ts';
import { withHeadersOfAll } from './headers-of-all.ts';
import type { HttpAnswer, HttpEvent } from './request.ts';

/** A file of `functions/` that answers an address. */
type Answering = { readonly handler: (event: HttpEvent, context: Context) => Promise<HttpAnswer> };

/** How to come by the file that answers an address, by API Gateway's key of the route: `GET /api/v1/programmes`. */
export type FilesByRoute = Readonly<Record<string, () => Promise<Answering>>>;

/** The queries whose `ETag` the commands need that need one, by the same key. */
type ReadBefore = Readonly<Record<string, string>>;

/**
 * One function for many addresses: it gives each request to the file that answers it, which it loads when it is first asked for.
 *
 * HEAD is answered as GET is: API Gateway leaves the body out. Pages of other origins see the answer where theirs is among `origins`.
 *
 * @throws Error on a route that it does not have: the API sends what it should not
 */
export const byRoute =
  (files: FilesByRoute, readBefore: ReadBefore = {}, origins: Origins = []): Answering['handler'] =>
  async (event, context) => {
    const routeKey = event.routeKey.replace(/^HEAD /, 'GET ');
    const load = files[routeKey];
    if (!load) throw new Error(`no file answers ${event.routeKey}`);
    const { handler } = await load();
    const answer = await handler({ ...event, readBefore: readBefore[routeKey] }, context);
    const told = withHeadersOfAll(event.requestContext.requestId, answer);
    return withCors(origins, { headers: event.headers }, told);
  };
