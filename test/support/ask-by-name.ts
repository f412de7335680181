import { ask } from './api.ts';
import { contract } from './contract.ts';
import type { Call } from './http.ts';
import type { Sent } from './world.ts';

type Method = NonNullable<Call['method']>;

const addresses = new Map(
  Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { operationId }]) => [operationId, { method: method.toUpperCase() as Method, path }] as const,
    ),
  ),
);

/** Asks the address that the contract calls by a name, with what a town's `carry` is told. */
export const askByName = (name: string, { as, params = {}, body, key }: Sent) => {
  const address = addresses.get(name);
  if (!address) throw new Error(`no address is called ${name}`);
  const path = address.path.replace(/\{(\w+)\}/g, (_, place) => params[place] ?? '');
  return ask(address.method, path, {
    person: as,
    ...(address.method !== 'GET' && { body: body ?? {} }),
    ...(key !== undefined && { headers: { 'idempotency-key': key } }),
  });
};

/** Asks it, and must get what was asked for. */
export const doneByName = async (name: string, sent: Sent) => {
  const answer = await askByName(name, sent);
  if (answer.status < 300) return answer;
  throw new Error(`${name} was answered ${answer.status}: ${JSON.stringify(answer.body)}`);
};
