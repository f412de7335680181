import { beforeAll, describe, expect, test } from 'vitest';
import { roles } from '../../events/person-events.ts';
import { commands } from '../../functions/registry.ts';
import { nameOf } from '../../functions/route.ts';
import { routes } from '../../functions/routes.ts';
import { placesOf } from '../../runtime/http/problem.ts';
import { leavesOf, noNumbers, noTimes, withValueAt } from '../support/ends-of-ranges.ts';
import { sqliteInMemory } from '../support/engines.ts';
import { call } from '../support/http.ts';
import { giveOffice, webInUse } from '../support/web.ts';

const ALL = 'everybody';

webInUse(sqliteInMemory);
beforeAll(async () => {
  for (const role of roles) await giveOffice(ALL, role);
});

const handlerOf = async (file: string): Promise<Parameters<typeof call>[0]> =>
  (await import(new URL(`../../functions/${file}.ts`, import.meta.url).href)).handler;

const ids: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['applicationId app', 'organisationId org', 'personId per', 'meetingId mtg', 'runId run', 'changeId chg']
      .map((pair) => pair.split(' '))
      .concat([['repaymentId', 'rep']])
      .map(([name = '', prefix]) => [name, `${prefix}_${'0'.repeat(26)}`]),
  ),
  bankFileId: `bnk_${'0'.repeat(26)}`,
  stream: 'fund-unknown',
  paymentId: `pay_${'0'.repeat(26)}001`,
  validFromOn: '2024-01-01',
  role: 'finance',
};
const namesIn = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
const paramsOf = (path: string) =>
  Object.fromEntries(namesIn(path).map((name) => [name, ids[name] ?? 'unknown']));

const commandOf = new Map(commands.map((one) => [one.name, one]));
const writing = routes.flatMap((route) => {
  const command = commandOf.get(nameOf(route));
  return command ? [{ ...route, leaves: leavesOf(command.body), command }] : [];
});
const withLeaves = writing.filter(({ leaves }) => leaves.length > 0);

describe.each(withLeaves)('$method $path', ({ file, method, path, leaves, command }) => {
  const pointerOf = (steps: readonly (string | number)[]) => steps.map((step) => `/${step}`).join('');

  test('takes no time that no calendar has and no number beyond its range, at any place', () => {
    for (const { body, leaf } of leaves) {
      for (const value of leaf.kind === 'time' ? noTimes : noNumbers) {
        const { error } = command.body.safeParse(withValueAt(body, leaf.path, value));
        const places = error ? placesOf(error, 'en').map(({ pointer }) => pointer) : [];
        expect(places, `${JSON.stringify(value)} at ${leaf.path}`).toContain(pointerOf(leaf.path));
      }
    }
  });

  test('answers them with the name of the field, and never with an error of ours', async () => {
    const handler = await handlerOf(file);
    for (const { body, leaf } of leaves) {
      const value = leaf.kind === 'time' ? '9999-12-31' : 2 ** 53;
      const sent = { person: ALL, method, params: paramsOf(path), body: withValueAt(body, leaf.path, value) };
      const told = await call(handler, sent);
      expect(told).toMatchObject({ status: 400, body: { code: 'invalid-body' } });
      expect(told.body.errors).toContainEqual(expect.objectContaining({ pointer: pointerOf(leaf.path) }));
    }
  });

  test('bears the first and the last day that there is', async () => {
    const handler = await handlerOf(file);
    for (const { body, leaf } of leaves.filter(({ leaf: { kind } }) => kind === 'time')) {
      const rest = String(leaf.value).slice('2026-01-01'.length);
      for (const day of ['1900-01-01', '2199-12-31']) {
        const sent = withValueAt(body, leaf.path, `${day}${rest}`);
        const told = await call(handler, { person: ALL, method, params: paramsOf(path), body: sent });
        expect(told.status, JSON.stringify(told.body)).toBeLessThan(500);
      }
    }
  });
});

test('there are many such fields, of both kinds', () => {
  const kinds = withLeaves.flatMap(({ leaves }) => leaves.map(({ leaf }) => leaf.kind));
  expect(kinds.filter((kind) => kind === 'time').length).toBeGreaterThan(20);
  expect(kinds.filter((kind) => kind === 'number').length).toBeGreaterThan(40);
});

describe.each(routes.filter(({ path }) => path.includes('{')))(
  '$method $path',
  ({ file, method, path, kind }) => {
    test('answers an address at the end of a range, and changes nothing', async () => {
      const handler = await handlerOf(file);
      for (const name of namesIn(path)) {
        for (const value of [...noTimes, '-1', '9007199254740993', '1e21', '-0']) {
          const params = { ...paramsOf(path), [name]: value };
          const sent = { person: ALL, method, params, ...(kind === 'command' && { body: {} }) };
          const { status, body } = await call(handler, sent);
          // Some of them are ids that a programme could have, so that a list may be asked for and is empty.
          const possible = kind === 'command' ? [400, 403, 404, 409, 428] : [200, 400, 403, 404, 409, 428];
          expect(possible, `${name}=${value}: ${JSON.stringify(body)}`).toContain(status);
        }
      }
    });
  },
);

const numbersInAddresses = ['NaN', '-1', '0', '1e21', '9007199254740993', '0.5', 'Infinity'];
const asked: readonly (readonly [string, readonly string[]])[] = [
  ['asOf', noTimes],
  ['asOf', ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', 'fund-1@99999999999999999999', 'fund-1@-1']],
  ['after', ['fund-1@99999999999999999999', 'fund-1@-1', '9999-12-31']],
  ['since', noTimes],
  ['limit', numbersInAddresses],
  ['year', [...numbersInAddresses, '10000', '1899']],
  ['cursor', ['', 'ä', 'x'.repeat(301)]],
];

describe.each(
  routes.filter(
    ({ kind, method, path }) => kind === 'query' && !path.startsWith('/drafts') && method === 'GET',
  ),
)('$method $path', ({ file, path }) => {
  test('answers what no calendar and no list has, naming the field', async () => {
    const handler = await handlerOf(file);
    for (const [name, values] of asked) {
      for (const value of values) {
        const sent = {
          person: ALL,
          method: 'GET' as const,
          params: paramsOf(path),
          query: { [name]: value },
        };
        const { status, body } = await call(handler, sent);
        expect(status, `${name}=${value}: ${JSON.stringify(body)}`).toBe(400);
      }
    }
  });
});
