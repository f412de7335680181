import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler as ofCase } from '../../../functions/deadlines/application-missing-steps.ts';
import { handler as all } from '../../../functions/deadlines/missing-steps.ts';
import { call } from '../../support/http.ts';
import { openTown, type Town } from '../../support/open-town.ts';
import { applicationIdOf, handIn, registerAssociation } from '../../support/town.ts';

const kept: { town?: Town } = {};
const theWorld = () => kept.town!.world;
const [first, second] = [applicationIdOf(1), applicationIdOf(2)];
const params = { applicationId: first };

/** The round of the town ends on 31 January 2024; its rules give the office a week, and three to decide. */
beforeAll(async () => {
  kept.town = await openTown();
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  await registerAssociation(world, 'rival');
  await handIn(world, { as: 'signatory', organisationId, number: 1, requestedCents: 250_000 });
  await handIn(world, { as: 'signatory', organisationId, number: 2, requestedCents: 90_000 });
  await world.carry('start-formal-check', { as: 'office', params });
  const items = [{ field: 'title', question: 'Bitte einen eigenen Titel' }];
  await world.carry('request-clarification', { as: 'office', params, body: { dueOn: '2024-02-09', items } });
  await world.settle();
});
afterAll(() => kept.town?.close());

const get = (handler: Parameters<typeof call>[0], person: string | undefined, more = {}) =>
  call(handler, { method: 'GET', ...(person !== undefined && { person }), ...more });
const on = (day: string) => theWorld().setClock(`${day}T09:00:00.000Z`);

describe('the missing steps of one case', () => {
  test('are told to the applicant, with what to do now', async () => {
    on('2024-02-12');
    const { status, body } = await get(ofCase, 'signatory', { params });
    expect(status).toBe(200);
    expect(body.items).toMatchObject([
      {
        step: 'answer',
        ...{ state: 'late', dueOn: '2024-02-09', daysLate: 3, waitsFor: 'applicant' },
        title: 'Nachbarschaft im Gespräch',
        text: 'The questions of the coordination office are to be answered by 9 February 2024.',
      },
    ]);
    expect(body.items[0].nextText).toMatch(/^The organisation answers/);
  });

  test('are told in German, too', async () => {
    const { body } = await get(ofCase, 'office', { params, headers: { 'accept-language': 'de' } });
    expect(body.items[0].text).toBe(
      'Bis 9. Februar 2024 sind die Fragen der Koordinierungsstelle zu beantworten.',
    );
  });

  test.for([
    ['rival', 404],
    ['member-1', 404],
    ['administrator', 404],
    ['auditor', 200],
    [undefined, 401],
  ] as const)('are for those who may read the case: %s gets %i', async ([person, status]) => {
    expect((await get(ofCase, person, { params })).status).toBe(status);
  });
});

describe('the missing steps of all cases', () => {
  test('come with the longest delay first, in pages', async () => {
    on('2024-02-12');
    const page = await get(all, 'office', { query: { limit: '2' } });
    expect(page.body.items).toMatchObject([
      { applicationId: second, step: 'formal-check', dueOn: '2024-02-07', daysLate: 5 },
      { applicationId: first, step: 'answer' },
    ]);
    const rest = await get(all, 'office', { query: { limit: '2', cursor: page.body.next } });
    expect(rest.body.items.map((item: { step: string }) => item.step)).toEqual(['decision']);
    expect(rest.body.next).toBeNull();
  });

  test('can be narrowed to what is late', async () => {
    const { body } = await get(all, 'checker', { query: { state: 'late' } });
    expect(body.items.map((item: { step: string }) => item.step)).toEqual(['formal-check', 'answer']);
  });

  test('as of an earlier day are those of that day', async () => {
    const { body } = await get(all, 'auditor', { query: { asOf: '2024-01-20T09:00:00.000Z' } });
    expect(body.items).toEqual([]);
  });

  test.for([
    ['9999-12-31T23:59:59Z', 'moment-in-the-future'],
    ['2024-02-12T09:00:00.001Z', 'moment-in-the-future'],
    ['0001-01-01T00:00:00Z', 'moment-before-any-book'],
    ['1899-12-31T23:59:59Z', 'moment-before-any-book'],
  ] as const)('as of %s are refused: %s', async ([asOf, code]) => {
    on('2024-02-12');
    expect(await get(all, 'auditor', { query: { asOf } })).toMatchObject({ status: 400, body: { code } });
  });

  test.for([
    ['signatory', 403],
    ['administrator', 403],
    [undefined, 401],
  ] as const)('are for the offices: %s gets %i', async ([person, status]) => {
    expect((await get(all, person)).status).toBe(status);
  });
});
