import { routes } from '../../functions/routes.ts';
import { apiEntries } from '../../local/api-entries.ts';
import type { Transport } from '../../local/play/client.ts';
import { routeTable } from '../../local/route-table.ts';
import { expectOnContract, operationAt } from './contract.ts';

const find = routeTable(apiEntries(routes));

/** What is asked in the contract; what is no address there is told by the gateway. */
export const operationAsked = (method: string, path: string): string | undefined => {
  const match = find(method, `/api/v1${path.split('?')[0]}`);
  return match.status === 'found' ? operationAt(method, match.entry.path) : undefined;
};

/** A transport whose every answer is held against the document. */
export const onContract = (transport: Transport): Transport => ({
  ...transport,
  send: async (ask) => {
    const answer = await transport.send(ask);
    const contentType = answer.status < 400 ? 'application/json' : 'application/problem+json';
    expectOnContract(operationAsked(ask.method, ask.path), { ...answer, contentType });
    return answer;
  },
});
