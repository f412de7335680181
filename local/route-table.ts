import type { HttpAnswer, HttpEvent } from '../runtime/http/request.ts';
import type { Address } from '../runtime/http/route-table.ts';

export { routeTable } from '../runtime/http/route-table.ts';

/** One address of the server and what answers it: an API route or a page of this machine's own. */
export type Entry = Address & {
  readonly access: 'signed-in' | 'public';
  readonly handle: (event: HttpEvent) => Promise<HttpAnswer>;
};
