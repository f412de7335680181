import { routes } from '../../functions/routes.ts';
import { apiEntries } from '../../local/api-entries.ts';
import { addressReadBefore } from '../../local/read-before.ts';
import { routeTable } from '../../local/route-table.ts';
import { operationAt } from './contract.ts';
import { type Call, call } from './http.ts';

type Sent = Pick<Call, 'person' | 'body' | 'headers' | 'query'>;

const find = routeTable(apiEntries(routes));

/** `If-Match` as whoever decides on something has read it: the first version where they see nothing, and what a test sends itself. */
const versionRead = async (method: string, path: string, { person, headers }: Sent) => {
  const address = addressReadBefore(method, path);
  if (address === undefined || headers?.['if-match'] !== undefined) return {};
  const { headers: read } = await ask('GET', address, person === undefined ? {} : { person });
  return { 'if-match': read['etag'] ?? '"1"' };
};

/** Asks the API by its addresses, as API Gateway would, of whatever environment was provided. */
export const ask = async (
  method: NonNullable<Call['method']>,
  path: string,
  sent: Sent = {},
): Promise<Awaited<ReturnType<typeof call>>> => {
  const headers = { ...(await versionRead(method, path, sent)), ...sent.headers };
  const match = find(method, `/api/v1${path}`);
  if (match.status !== 'found') throw new Error(`${method} ${path} is ${match.status}`);
  const { entry, pathParameters: params } = match;
  const operation = operationAt(method, entry.path);
  return call((event) => entry.handle(event), { ...sent, headers, method, path, params, operation });
};
