import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../support/api.ts';
import { applicationIdOf, FUND, handIn, PROGRAMME, registerAssociation } from '../support/town.ts';
import { townInUse } from '../support/town-in-use.ts';

type List = readonly [path: string, person: string | undefined, query?: string];

/** Every list of the API, who may read it, and the least that it has to be asked with. */
const lists: readonly List[] = [
  ['/programmes', undefined],
  ['/funds', undefined],
  ['/grants/public', undefined],
  ['/organisations', 'office'],
  ['/people', 'administrator'],
  ['/applications', 'signatory'],
  [`/programmes/${PROGRAMME}/applications`, 'office'],
  ['/cases', 'office'],
  ['/worklist', 'office'],
  ['/missing-steps', 'office'],
  ['/payments/due', 'office'],
  ['/reviews', 'chair'],
  ['/meetings', 'office'],
  [`/programmes/${PROGRAMME}/committees/begleitausschuss/information`, 'chair', 'since=2024-01-01'],
  ['/pay-runs', 'treasurer'],
  ['/bank-files', 'treasurer'],
  ['/base-rates', 'signatory'],
];

const theWorld = townInUse();
beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  for (const number of [1, 2, 3])
    await handIn(world, { as: 'signatory', organisationId, number, requestedCents: 90_000 });
  await world.settle();
});

const asked = (
  [path, person, least = '']: List,
  query: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
) =>
  ask('GET', path, {
    ...(person !== undefined && { person }),
    query: { ...Object.fromEntries(new URLSearchParams(least)), ...query },
    headers,
  });

describe.each(lists.map((list) => ({ path: list[0], list })))('the list $path', ({ list }) => {
  test('is given in pages', async () => {
    expect(await asked(list, {})).toMatchObject({
      status: 200,
      body: { items: expect.any(Array), next: null },
    });
  });

  test('says how many it has where that is asked for, on any page', async () => {
    expect(await asked(list, {})).not.toHaveProperty('body.count');
    let found = 0;
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const query = { limit: '2', ...(cursor !== undefined && { cursor }) };
      const { body } = await asked(list, query);
      expect((await asked(list, { ...query, count: 'all' })).body).toEqual({
        ...body,
        count: expect.anything(),
      });
      found += (body.items as unknown[]).length;
      cursor = body.next as string | null;
    }
    const { body } = await asked(list, { count: 'all', limit: '1' });
    expect(body.count).toEqual({ items: found, isAll: true });
  });

  test.each([
    [{ limit: '101' }, '/limit'],
    [{ limit: '0' }, '/limit'],
    [{ limit: 'all' }, '/limit'],
    [{ cursor: 'AAAA' }, '/cursor'],
    [{ cursor: 'x'.repeat(40) }, '/cursor'],
    [{ format: 'xlsx' }, '/format'],
    [{ count: 'some' }, '/count'],
    [{ count: 'all', format: 'csv' }, '/count'],
    [{ count: 'all', format: 'csv-de' }, '/count'],
    [{ unheardOf: '1' }, '/unheardOf'],
  ])('refuses %j', async (query, pointer) => {
    for (const language of ['de', 'en'])
      expect(await asked(list, query, { 'accept-language': language })).toMatchObject({
        status: 400,
        body: { code: 'invalid-query', errors: [{ pointer, message: expect.stringMatching(/./) }] },
      });
  });

  test.each([
    [{ format: 'csv' }, {}, /^[A-Za-z,]+\r\n/],
    [{ format: 'csv-de' }, {}, /^\ufeff[^,\r\n]+\r\n/],
    [{}, { accept: 'text/csv' }, /^[A-Za-z,]+\r\n/],
    [{}, { accept: 'Text/CSV, application/json;q=0.5' }, /^[A-Za-z,]+\r\n/],
    [{}, { accept: 'text/csv', 'accept-language': 'de' }, /^\ufeff[^,\r\n]+\r\n/],
  ])('is a table when asked with %j and %j', async (query, headers, form) => {
    const { status, body, headers: given } = await asked(list, query as never, headers as never);
    expect([status, given['content-type']]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    expect(body).toMatch(form);
  });
});

describe('a table', () => {
  test.each([
    'application/json, text/csv;q=0.5',
    'application/json, text/csv',
    'text/csv;q=0, */*',
    'text/csvx, application/json',
    '*/*',
  ])('is not what is wanted with Accept: %s', async (accept) => {
    const { headers } = await asked(['/applications', 'signatory'], {}, { accept });
    expect(headers['content-type']).toBe('application/json');
  });

  const own = ['/applications', 'signatory'] as const;

  test('has the lines of its list, opened for who may read them', async () => {
    const { body } = await asked(own, { format: 'csv-de', order: 'rising' });
    const [, ...lines] = String(body).trim().split('\r\n');
    expect(lines.map((line) => line.split(';').slice(0, 1).concat(line.split(';').slice(2, 3)))).toEqual(
      [1, 2, 3].map((number) => [applicationIdOf(number), FUND]),
    );
    expect(body).toContain('Nachbarschaft im Gespräch;');
    expect(body).toContain(';900,00;');
  });

  test('says how to go on where it is asked for in parts', async () => {
    const first = await asked(own, { format: 'csv', limit: '2' });
    const [, query = ''] = /^<\?(.*)>; rel="next"$/.exec(first.headers['link'] ?? '') ?? [];
    const rest = await asked(own, Object.fromEntries(new URLSearchParams(query)));
    expect(rest.headers['link']).toBeUndefined();
    const linesOf = (body: unknown) => String(body).trim().split('\r\n').slice(1);
    const all = await asked(own, { format: 'csv' });
    expect([...linesOf(first.body), ...linesOf(rest.body)]).toEqual(linesOf(all.body));
  });

  test('is nobody else’s', async () => {
    expect((await asked(['/worklist', 'signatory'], { format: 'csv' })).status).toBe(403);
    expect((await asked(['/worklist', undefined], { format: 'csv' })).status).toBe(401);
  });
});

describe('a cursor is refused', () => {
  const own = ['/applications', 'signatory'] as const;

  test.each<[string, List, Readonly<Record<string, string>>]>([
    ['to another list', [`/programmes/${PROGRAMME}/applications`, 'office'], {}],
    ['in another order', own, { order: 'rising' }],
    ['to another person', ['/applications', 'rival'], {}],
    ['without its filter', [`/programmes/${PROGRAMME}/applications`, 'office'], { fundId: 'another-fund' }],
  ])('%s', async (_, list, query) => {
    const cursor = (await asked(own, { limit: '2' })).body.next;
    expect(cursor).toEqual(expect.any(String));
    expect((await asked(own, { cursor })).body.items).toHaveLength(1);
    expect(await asked(list, { ...query, cursor })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/cursor' }] },
    });
  });
});
