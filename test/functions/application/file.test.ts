import { beforeAll, describe, expect, test } from 'vitest';
import { handler as answerQuestion } from '../../../functions/application/answer-clarification.ts';
import { handler as file } from '../../../functions/application/application-file.ts';
import { handler as mine } from '../../../functions/application/my-applications.ts';
import { handler as programmeApplications } from '../../../functions/application/programme-applications.ts';
import { handler as programmeStatus } from '../../../functions/application/programme-status.ts';
import { handler as worklist } from '../../../functions/application/worklist.ts';
import { call } from '../../support/http.ts';
import { applicationIdOf, handIn, PROGRAMME, registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const theWorld = townInUse();
const [first, second] = [applicationIdOf(1), applicationIdOf(2)];
const params = { applicationId: first };

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  await registerAssociation(world, 'rival');
  await handIn(world, { as: 'signatory', organisationId, number: 1, requestedCents: 250_000 });
  world.setClock('2024-01-03T09:00:00.000Z');
  await handIn(world, { as: 'signatory', organisationId, number: 2, requestedCents: 90_000 });
  await world.carry('start-formal-check', { as: 'office', params });
  const items = [
    { field: 'title', question: 'Bitte einen eigenen Titel' },
    { field: 'contactEmail', question: 'Bitte die Adresse des Vereins' },
  ];
  await world.carry('request-clarification', { as: 'office', params, body: { dueOn: '2024-01-20', items } });
  await world.settle();
});

const get = (handler: Parameters<typeof call>[0], person: string | undefined, more = {}) =>
  call(handler, { method: 'GET', ...(person !== undefined && { person }), ...more });

describe('before the answer', () => {
  test('the applicant sees what to do, until when', async () => {
    const { body } = await get(mine, 'signatory');
    expect(body.items.map((item: { applicationId: string }) => item.applicationId)).toEqual([second, first]);
    expect(body.items[1]).toMatchObject({
      status: 'clarification',
      statusText: 'Question open',
      waitsFor: 'applicant',
      answerDueOn: '2024-01-20',
      title: 'Nachbarschaft im Gespräch',
      requestedCents: 250_000,
      costCents: 277_778,
    });
  });

  test('the office sees what waits for whom, what runs out first on top', async () => {
    const { body } = await get(worklist, 'office');
    expect(body.items).toMatchObject([
      { applicationId: first, waitsFor: 'applicant', dueOn: '2024-01-20', isOverdue: false },
      // A week after the round has ended, as the office wants it.
      { applicationId: second, waitsFor: 'coordination-office', dueOn: '2024-02-07' },
    ]);
  });

  test('an answer that is overdue waits for the office', async () => {
    theWorld().setClock('2024-01-20T23:00:00.000Z');
    const { body } = await get(worklist, 'office');
    expect(body.items[0]).toMatchObject({ waitsFor: 'coordination-office', isOverdue: true });
    expect(body.items[0].text).toMatch(/overdue/);
    theWorld().setClock('2024-01-10T09:00:00.000Z');
  });
});

describe('the file after the answer', () => {
  beforeAll(async () => {
    const changes = { title: 'Tür auf im Osten', contactEmail: 'erika@müller-verein.example' };
    const body = { changes };
    const { status } = await call(answerQuestion, { person: 'signatory', params, body });
    expect(status).toBe(200);
    await theWorld().carry('admit-application', { as: 'office', params });
    await theWorld().settle();
  });

  test('shows each version, and what changed from which to which', async () => {
    const { body, headers } = await get(file, 'signatory', { params });
    expect(headers['etag']).toMatch(/^"5-/);
    expect(body.content).toMatchObject({ title: 'Tür auf im Osten', place: 'Stuttgart-Ost' });
    expect(body.content.contactEmail).toBe('erika@müller-verein.example');
    expect(body.versions).toMatchObject([
      { version: 1, content: { title: 'Nachbarschaft im Gespräch' }, changes: [] },
      {
        version: 2,
        changes: [
          { field: 'contactEmail', before: 'erika@verein.example', after: 'erika@müller-verein.example' },
          { field: 'title', before: 'Nachbarschaft im Gespräch', after: 'Tür auf im Osten' },
        ],
      },
    ]);
    expect(body.clarifications[0].items[0]).toMatchObject({ question: 'Bitte einen eigenen Titel' });
  });

  test('tells what happened in the language of the reader, and acted by whom without a name', async () => {
    const { body } = await get(file, 'office', { params, headers: { 'accept-language': 'de' } });
    expect(body.timeline.map(({ by, text }: { by: string; text: string }) => [by, text])).toEqual([
      ['applicant', 'Der Antrag wurde eingereicht.'],
      ['coordination-office', 'Die formale Prüfung hat begonnen.'],
      ['coordination-office', 'Die Koordinierungsstelle hat nachgefragt. Antwort bis 20. Januar 2024.'],
      ['applicant', 'Die Fragen wurden beantwortet. Es gilt jetzt Fassung 2.'],
      ['coordination-office', 'Der Antrag wurde zugelassen und geht an das Gremium.'],
    ]);
    expect(JSON.stringify(body.timeline)).not.toContain('per_');
  });

  test('is open to the committee from the admission on, without the way to reach people', async () => {
    const { status, body } = await get(file, 'member-1', { params });
    expect(status).toBe(200);
    expect(body.content.title).toBe('Tür auf im Osten');
    expect(JSON.stringify(body)).not.toContain('Erika');
    expect((await get(file, 'member-1', { params: { applicationId: second } })).status).toBe(404);
  });

  test('does not exist for other groups, strangers and administrators', async () => {
    for (const person of ['rival', 'stranger', 'administrator'])
      expect((await get(file, person, { params })).status, person).toBe(404);
    expect((await get(mine, 'rival')).body.items).toEqual([]);
  });

  test('can be read as it was, but not by way of a membership of those days', async () => {
    const query = { asOf: '2024-01-05T00:00:00.000Z' };
    expect(await get(file, 'signatory', { params, query })).toMatchObject({
      status: 403,
      body: { code: 'past-for-offices' },
    });
    expect((await get(mine, 'signatory', { query })).status).toBe(403);
    const { body } = await get(file, 'auditor', { params, query: { asOf: '2024-01-05T00:00:00.000Z' } });
    expect(body.status).toBe('clarification');
    expect(body.versions).toHaveLength(1);
  });
});

describe('a programme', () => {
  test('shows everybody how much stands where, and no single application', async () => {
    const { status, body } = await get(programmeStatus, undefined, { params: { programmeId: PROGRAMME } });
    expect(status).toBe(200);
    expect(body.total).toMatchObject({ count: 2, requestedCents: 340_000, grantedCents: 0 });
    expect(body.states).toMatchObject([
      { status: 'submitted', count: 1, statusText: 'Submitted' },
      { status: 'admitted', count: 1, requestedCents: 250_000 },
    ]);
    expect(JSON.stringify(body)).not.toContain('app_');
  });

  test('lists its applications for the offices, page by page', async () => {
    const inProgramme = { params: { programmeId: PROGRAMME } };
    const one = await get(programmeApplications, 'office', { ...inProgramme, query: { limit: '1' } });
    expect(one.body.items).toMatchObject([{ applicationId: second }]);
    const query = { limit: '1', cursor: one.body.next };
    const two = await get(programmeApplications, 'office', { ...inProgramme, query });
    expect(two.body).toMatchObject({ items: [{ applicationId: first }], next: null });
    expect((await get(programmeApplications, 'signatory', inProgramme)).status).toBe(403);
    for (const wrong of [{ limit: '101' }, { limit: '0' }, { cursor: '*' }])
      expect((await get(programmeApplications, 'office', { ...inProgramme, query: wrong })).status).toBe(400);
  });
});
