import { beforeAll, describe, expect, test } from 'vitest';
import { reasonsNotToNeedIt, reasonsToNeedIt } from '../../functions/if-match.ts';
import { readBefore } from '../../functions/route.ts';
import { routes } from '../../functions/routes.ts';
import { apiEntries } from '../../local/api-entries.ts';
import { filled } from '../support/bad-input/paths.ts';
import { call } from '../support/http.ts';
import { openTown } from '../support/open-town.ts';

const OFFICES = ['administrator', 'coordination-office', 'finance', 'checker', 'auditor'] as const;

const commandRoutes = routes.filter((route) => route.kind === 'command');
const entryOf = new Map(apiEntries(routes).map((entry) => [`${entry.method} ${entry.path}`, entry]));
const namesIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** The parameters of an address as a request brings them, each of a thing that there is not. */
const paramsIn = (path: string) => {
  const values = filled(path).split('/');
  const places = path.split('/');
  return Object.fromEntries(
    places.flatMap((place, at) => (place.startsWith('{') ? [[place.slice(1, -1), values[at] ?? '']] : [])),
  );
};

beforeAll(async () => {
  const { world, close } = await openTown();
  const personId = await world.personId('everybody');
  for (const role of OFFICES)
    await world.carry('grant-role', { as: 'administrator', params: { personId, role } });
  return close;
});

const send = (route: (typeof commandRoutes)[number], headers: Record<string, string> = {}) => {
  const entry = entryOf.get(`${route.method} /api/v1${route.path}`)!;
  const { method, path } = route;
  const sent = { person: 'everybody', method, path, params: paramsIn(path), body: {}, headers };
  return call((event) => entry.handle(event), sent);
};

describe.each(commandRoutes)('$method $path', (route) => {
  const from = readBefore(route);

  test('says why it needs a version or none', () => {
    const reasons = from === undefined ? reasonsNotToNeedIt : reasonsToNeedIt;
    expect(Object.keys(reasons)).toContain(route.ifMatch.because);
  });

  test('answers 428 without a version where it needs one, and nowhere else', async () => {
    for (const headers of [{}, { 'if-match': '*' }] as Record<string, string>[]) {
      const { status, body } = await send(route, headers);
      if (from === undefined) expect(status, JSON.stringify(body)).not.toBe(428);
      else
        expect(body).toMatchObject({
          status: 428,
          code: 'if-match-required',
          facts: { address: filled(from) },
        });
    }
  });
});

const needing = commandRoutes.flatMap((route) => {
  const from = readBefore(route);
  return from === undefined ? [] : [{ path: route.path, from }];
});

test.each(needing)('$path is about what $from shows', ({ path, from }) => {
  const query = routes.find((route) => route.kind === 'query' && route.path === from);
  expect(query, from).toBeDefined();
  expect(namesIn(path)).toEqual(expect.arrayContaining(namesIn(from)));
});

test('every reason is some command’s', () => {
  const used = new Set(commandRoutes.map(({ ifMatch }) => ifMatch.because));
  expect([...used].toSorted()).toEqual(
    [...Object.keys(reasonsToNeedIt), ...Object.keys(reasonsNotToNeedIt)].toSorted(),
  );
});
