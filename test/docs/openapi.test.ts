import { expect, test } from 'vitest';
import { describedRoutes } from '../../docs/generator/api/openapi.ts';
import { nameOf } from '../../functions/route.ts';
import { contract, departures, operationAt } from '../support/contract.ts';

test('every address is in the document under the name of its file, and its handler says the same of itself', async () => {
  for (const { route, description } of await describedRoutes()) {
    expect(description.name).toBe(nameOf(route));
    expect(operationAt(route.method, route.path)).toBe(nameOf(route));
    expect(description.openTo === 'public').toBe(route.access === 'public');
  }
});

test('every right answer says what is in it', () => {
  const untold = Object.values(contract.paths)
    .flatMap((methods) => Object.values(methods))
    .filter(({ responses }) =>
      Object.values(responses).some(({ content = {} }) =>
        Object.values(content).some((media) => Object.keys(media.schema).length === 0),
      ),
    );
  expect(untold.map(({ operationId }) => operationId)).toEqual([]);
});

const problem = {
  type: '/problems/not-found',
  title: 'not-found',
  status: 404,
  detail: 'x',
  code: 'not-found',
};
const asProblem = 'application/problem+json';
const asJson = 'application/json';

test('an answer that the document knows departs from it nowhere', () => {
  expect(departures('fund', { status: 404, contentType: asProblem, body: problem })).toEqual([]);
  expect(departures('funds', { status: 200, contentType: asJson, body: { items: [], next: null } })).toEqual(
    [],
  );
});

test.for([
  ['a status', { status: 418, contentType: asProblem, body: problem }],
  ['a code', { status: 404, contentType: asProblem, body: { ...problem, code: 'fund-exists' } }],
  ['a media type', { status: 404, contentType: asJson, body: problem }],
  ['a field', { status: 200, contentType: asJson, body: { items: [], next: null, total: 0 } }],
  ['a field inside', { status: 200, contentType: asJson, body: { items: [{ fundId: 'a' }], next: null } }],
  ['nothing', { status: 200, contentType: asJson, body: {} }],
] as const)('%s that it does not know is a departure', ([, given]) => {
  const operationId = given.status === 200 ? 'funds' : 'fund';
  expect(departures(operationId, given)).not.toEqual([]);
});
