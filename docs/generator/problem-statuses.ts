import { describedRoutes } from './api/openapi.ts';
import { refusalsOf } from './api/refusals.ts';

/** What no address but the server itself refuses with. */
const ofTheServer: readonly (readonly [code: string, status: number])[] = [
  ['invalid-path', 400],
  ['not-http', 400],
  ['unknown-address', 404],
  ['unknown-problem', 404],
  ['method-not-allowed', 405],
  ['request-too-slow', 408],
  ['body-too-large', 413],
  ['address-too-long', 414],
  ['wrong-host', 421],
  ['headers-too-large', 431],
];

/** Every code of a problem with the statuses that it comes with, as JSON. */
export const problemStatuses = async (): Promise<string> => {
  const found = new Map<string, Set<number>>();
  const note = (code: string, status: number) => found.set(code, (found.get(code) ?? new Set()).add(status));
  for (const { route, description } of await describedRoutes())
    for (const [code, status] of refusalsOf(description, route)) note(code, status);
  for (const [code, status] of ofTheServer) note(code, status);
  const entries = [...found].map(([code, statuses]) => [code, [...statuses].sort().join(' ')] as const);
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
};
