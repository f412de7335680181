import { beforeAll, describe, expect, test } from 'vitest';
import { handler } from '../../../functions/application/programme-applications.ts';
import { call } from '../../support/http.ts';
import { applicationIdOf, handIn, PROGRAMME, registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const COUNT = 5;
const theWorld = townInUse();
const numbers = Array.from({ length: COUNT }, (_, place) => place + 1);
const idsOf = (...of: number[]) => of.map(applicationIdOf);

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  for (const number of numbers) {
    world.setClock(`2024-01-0${number + 1}T09:00:00.000Z`);
    await handIn(world, { as: 'signatory', organisationId, number, requestedCents: 90_000 });
  }
  for (const number of [2, 4])
    await world.carry('start-formal-check', {
      as: 'office',
      params: { applicationId: applicationIdOf(number) },
    });
  await world.settle();
});

const ask = async (query: Readonly<Record<string, string>> = {}, programmeId = PROGRAMME) => {
  const params = { programmeId };
  return call(handler, { method: 'GET', person: 'office', params, query });
};

const idsIn = (body: { readonly items: readonly { readonly applicationId: string }[] }) =>
  body.items.map(({ applicationId }) => applicationId);

describe('the applications of a programme', () => {
  test('are given newest first, or oldest first', async () => {
    expect(idsIn((await ask()).body)).toEqual(idsOf(5, 4, 3, 2, 1));
    expect(idsIn((await ask({ order: 'rising' })).body)).toEqual(idsOf(1, 2, 3, 4, 5));
  });

  test('are those that stand somewhere, as it is now and as it was', async () => {
    expect(idsIn((await ask({ applicationStatus: 'in-check' })).body)).toEqual(idsOf(4, 2));
    expect(idsIn((await ask({ applicationStatus: 'submitted' })).body)).toEqual(idsOf(5, 3, 1));
    expect(idsIn((await ask({ applicationStatus: 'rejected' })).body)).toEqual([]);
    const asOf = '2024-01-04T12:00:00.000Z';
    expect(idsIn((await ask({ applicationStatus: 'submitted', asOf })).body)).toEqual(idsOf(3, 2, 1));
  });

  test('are those to a fund', async () => {
    const { fundId } = (await ask({ limit: '1' })).body.items[0];
    expect(idsIn((await ask({ fundId, applicationStatus: 'in-check' })).body)).toEqual(idsOf(4, 2));
    expect(idsIn((await ask({ fundId: 'another-fund' })).body)).toEqual([]);
  });

  test('come page by page, each once', async () => {
    const first = (await ask({ limit: '2' })).body;
    const second = (await ask({ limit: '2', cursor: first.next })).body;
    const third = (await ask({ limit: '2', cursor: second.next })).body;
    expect([first, second, third].flatMap(idsIn)).toEqual(idsOf(5, 4, 3, 2, 1));
    expect(third.next).toBeNull();
  });
});

describe('a cursor is refused', () => {
  const refused = {
    status: 400,
    body: { code: 'invalid-query', errors: [{ pointer: '/cursor' }] },
  };
  const cursor = async () => (await ask({ limit: '2' })).body.next as string;

  test.each<[string, Readonly<Record<string, string>>, string?]>([
    ['of another programme', {}, 'another-programme'],
    ['of another order', { order: 'rising' }],
    ['of another choice', { applicationStatus: 'in-check' }],
  ])('%s', async (_, query, programmeId) => {
    expect(await ask({ ...query, cursor: await cursor() }, programmeId)).toMatchObject(refused);
  });

  test('that somebody made up, or changed', async () => {
    const given = await cursor();
    const place = Buffer.from('2024-01-03T09:00:00.000Z#application-x').toString('base64url');
    const changed = `${given.slice(0, -4)}${given.slice(-4) === 'AAAA' ? 'BBBB' : 'AAAA'}`;
    for (const made of [place, 'AAAA', changed]) expect(await ask({ cursor: made })).toMatchObject(refused);
  });
});
