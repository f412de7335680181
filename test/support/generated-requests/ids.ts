import type { Client } from '../../e2e/client.ts';
import { contract } from '../contract.ts';

const LISTS = [
  ...['/programmes', '/funds', '/organisations?list=all', '/people', '/meetings', '/pay-runs', '/bank-files'],
  ...['/programmes/demokratie-leben/applications?limit=100', '/programmes/empowerment/applications'],
];
const KEPT = 40;

/** Names of the places in addresses. */
const names = new Set(Object.keys(contract.paths).flatMap((path) => path.match(/(?<=\{)\w+/g) ?? []));

const gather = (value: unknown, found: Map<string, Set<string>>): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && names.has(key)) found.set(key, (found.get(key) ?? new Set()).add(inner));
    gather(inner, found);
  }
};

/** Ids that are in the book, by the name of the place where they stand in addresses. */
export const idsIn = async ({ ask }: Client): Promise<ReadonlyMap<string, readonly string[]>> => {
  const found = new Map<string, Set<string>>();
  for (const path of LISTS)
    for (const as of ['clara', 'fatma', 'ada']) gather((await ask({ as, path })).body, found);
  for (const meetingId of found.get('meetingId') ?? [])
    gather((await ask({ as: 'clara', path: `/meetings/${meetingId}` })).body, found);
  for (const applicationId of found.get('applicationId') ?? [])
    gather((await ask({ as: 'clara', path: `/applications/${applicationId}/grant` })).body, found);
  return new Map([...found].map(([name, ids]) => [name, [...ids].slice(0, KEPT)]));
};
