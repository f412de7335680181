import { routes } from '../../functions/routes.ts';
import { apiEntries } from '../../local/api-entries.ts';
import { routeTable } from '../../local/route-table.ts';
import { operationAt } from './contract.ts';
import { type Call, call } from './http.ts';

const find = routeTable(apiEntries(routes));

/** Asks the API by its addresses, as API Gateway would, of whatever environment was provided. */
export const ask = async (
  method: NonNullable<Call['method']>,
  path: string,
  sent: Pick<Call, 'person' | 'body' | 'headers' | 'query'> = {},
) => {
  const match = find(method, `/api/v1${path}`);
  if (match.status !== 'found') throw new Error(`${method} ${path} is ${match.status}`);
  const { entry, pathParameters: params } = match;
  const operation = operationAt(method, entry.path);
  return call((event) => entry.handle(event), { ...sent, method, path, params, operation });
};
