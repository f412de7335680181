import { beforeAll, describe, expect, test } from 'vitest';
import { handler as file } from '../../../functions/application/application-file.ts';
import { lapseApplication } from '../../../functions/application/lapse-application.ts';
import { handler as worklist } from '../../../functions/application/worklist.ts';
import { handler as information } from '../../../functions/meeting/decisions-for-information.ts';
import { handler as explain } from '../../../functions/rejection/explain-rejection.ts';
import { call } from '../../support/http.ts';
import { decideInSmallBody, seatSmallBody } from '../../support/small-body.ts';
import {
  applicationIdOf,
  bringToCommittee,
  contentFor,
  handIn,
  PROGRAMME,
  registerAssociation,
  rules,
} from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const [youth, lean, late] = [applicationIdOf(1), applicationIdOf(2), applicationIdOf(3)];
const kept: { organisationId: string } = { organisationId: '' };
const theWorld = townInUse(undefined, undefined, undefined, seatSmallBody);
const look = (handler: Parameters<typeof call>[0], person: string, params = {}, query = {}) =>
  call(handler, { person, method: 'GET', params, query });

beforeAll(async () => {
  const world = theWorld();
  kept.organisationId = await registerAssociation(world, 'signatory');
  const handedIn = { as: 'signatory', organisationId: kept.organisationId };
  await bringToCommittee(world, { ...handedIn, number: 1, requestedCents: 40_000 });
  await bringToCommittee(world, { ...handedIn, number: 2, requestedCents: 250_000 });
  await handIn(world, { ...handedIn, number: 3, requestedCents: 90_000 });
  await world.settle();
});

describe('a small sum', () => {
  test('does not come before the large committee, and a large one not before the small body', async () => {
    const agenda = {
      ...{ programmeId: PROGRAMME, title: 'Sitzung', place: 'Rathaus', isSecondMeeting: false },
      startsAt: '2024-01-20T17:00:00.000Z',
    };
    for (const [committeeId, applicationId] of [
      ['begleitausschuss', youth],
      ['kleine-runde', lean],
    ]) {
      const body = { ...agenda, committeeId, applicationIds: [applicationId] };
      const outcome = await theWorld().send('convene-meeting', { as: 'chair', body });
      expect(outcome).toMatchObject({ refusal: { refused: 'not-for-this-committee' } });
    }
  });

  test('is decided by the small body alone, and the large committee reads it', async () => {
    await decideInSmallBody(theWorld(), [youth], 'no');
    const large = { programmeId: PROGRAMME, committeeId: 'begleitausschuss' };
    const { body } = await look(information, 'member-3', large, { since: '2024-01-20' });
    expect(body.items).toMatchObject([
      {
        ...{
          applicationId: youth,
          committeeTitle: 'Kleine Runde',
          outcome: 'reject',
          requestedCents: 40_000,
        },
        title: 'Nachbarschaft im Gespräch',
      },
    ]);
    expect((await look(information, 'member-3', large, { since: '2024-01-21' })).body.items).toEqual([]);
    const small = { ...large, committeeId: 'kleine-runde' };
    expect((await look(information, 'chair', small, { since: '2024-01-01' })).body.items).toEqual([]);
    for (const [person, params] of [
      ['member-3', small],
      ['signatory', large],
      ['office', { ...large, committeeId: 'nobody' }],
    ] as const)
      expect((await look(information, person, params, { since: '2024-01-01' })).status).toBe(404);
  });
});

describe('a rejection by a committee', () => {
  test('waits for the office to say why', async () => {
    const { body } = await look(file, 'signatory', { applicationId: youth });
    expect(body).toMatchObject({
      ...{ status: 'rejected-reasons-open', waitsFor: 'coordination-office', dueOn: '2024-02-19' },
      rejection: { explanation: null, instrument: null, remedy: null },
    });
    const { body: list } = await look(worklist, 'office');
    expect(list.items).toContainEqual(
      expect.objectContaining({ applicationId: youth, key: 'next-rejected-reasons-open' }),
    );
  });

  test('is complete with its grounds, and what can be done against it', async () => {
    const body = { reasons: ['outside-aims'], explanation: 'Es fehlt der Bezug zum Viertel.' };
    const params = { applicationId: youth };
    expect((await call(explain, { person: 'signatory', params, body })).status).toBe(403);
    expect((await call(explain, { person: 'office', params, body })).status).toBe(200);
    await theWorld().settle();
    const { body: read } = await look(file, 'signatory', params);
    expect(read).toMatchObject({
      ...{ status: 'rejected', waitsFor: 'nobody', dueOn: null },
      rejection: {
        ...{ instrument: 'bescheid', remedy: 'objection', explanation: 'Es fehlt der Bezug zum Viertel.' },
        reasonTexts: ['The project does not fit the aims of the programme.'],
      },
    });
    const again = await call(explain, { person: 'office', params, body });
    expect(again.body.code).toBe('rejection-already-explained');
  });
});

describe('a question that nobody answers', () => {
  const params = { applicationId: late };
  const lapse = () => {
    const { environment, tenant } = theWorld();
    return lapseApplication.execute({
      ...{ environment, tenant, params, body: {}, actorId: 'reaction:daily-round', roles: new Set<string>() },
      ...{ idempotencyKey: `the round of ${environment.clock.now()}`, correlation: 'the daily round' },
    });
  };

  test('ends the application when its day is over, and not before', async () => {
    const world = theWorld();
    await world.carry('start-formal-check', { as: 'office', params });
    const items = [{ field: 'place', question: 'Wo genau?' }];
    await world.carry('request-clarification', {
      as: 'office',
      params,
      body: { dueOn: '2024-02-14', items },
    });
    world.setClock('2024-02-14T22:59:59.999Z');
    expect(await lapse()).toMatchObject({ status: 'done', position: '' });
    world.setClock('2024-02-14T23:00:00.000Z');
    const tooLate = await world.send('answer-clarification', {
      as: 'signatory',
      params,
      body: { changes: { place: 'Stuttgart-West' } },
    });
    expect(tooLate).toMatchObject({
      refusal: { refused: 'answer-too-late', facts: { dueOn: '2024-02-14' } },
    });
    expect(await lapse()).toMatchObject({ status: 'done' });
    await world.settle();
    const { body } = await look(file, 'signatory', params);
    expect(body).toMatchObject({ status: 'application-lapsed', waitsFor: 'nobody' });
    expect(body.nextText).toMatch(/^Nothing is left to do/);
    expect(body.timeline.at(-1)).toMatchObject({ by: 'clock', facts: { dueOn: '2024-02-14' } });
  });
});

describe('the same project in two programmes', () => {
  test('is shown to the office as a warning, to nobody else, and blocks nothing', async () => {
    const world = theWorld();
    world.setClock('2024-01-21T09:00:00.000Z');
    const provenance = { source: 'a test', confidence: 'assumed' };
    const administrator = { as: 'administrator' };
    const other = { programmeId: 'empowerment' };
    const title = 'Empowerment';
    await world.carry('establish-programme', {
      ...administrator,
      body: { ...other, title, grantor: 'Musterstadt' },
    });
    const ruleSet = { ...rules, ruleSetId: 'empowerment' };
    await world.carry('publish-rule-set', { ...administrator, params: other, body: { ruleSet } });
    const personId = await world.personId('chair');
    const seat = { seatId: 'one', name: 'Vorsitz', personId, voting: true, office: 'chair' };
    await world.carry('seat-committee', {
      ...administrator,
      params: { ...other, committeeId: 'jury' },
      body: { title: 'Jury', term: 1, seats: [seat] },
    });
    const fundBody = { fundId: 'empowerment-2024', ...other, title, year: 2024, allocatedCents: 500_000 };
    await world.carry('open-fund', {
      ...administrator,
      body: { ...fundBody, applicationMaxCents: null, committeeId: 'jury', provenance },
    });
    await world.carry('open-round', {
      ...administrator,
      params: { fundId: 'empowerment-2024' },
      body: {
        ...{ roundId: 'empowerment-2024-1', title, opensAt: '2024-01-01T00:00:00.000Z' },
        ...{ deadlineOn: '2024-03-31', quotaBasisPoints: 10_000, provenance },
      },
    });
    const meant = { ...other, fundId: 'empowerment-2024', roundId: 'empowerment-2024-1' };
    const organisationId = await registerAssociation(world, 'rival');
    await world.draft(applicationIdOf(4), { ...meant, organisationId }, contentFor(250_000));
    await world.carry('submit-application', { as: 'rival', params: { applicationId: applicationIdOf(4) } });
    await world.settle();
    const { body } = await look(file, 'office', { applicationId: lean });
    expect(body.warnings).toMatchObject([
      { applicationId: applicationIdOf(4), programmeId: 'empowerment', alike: ['title', 'sum'] },
    ]);
    expect(body.warnings[0].text).toContain('€2,500.00');
    expect(body).not.toHaveProperty('lookalikes');
    expect((await look(file, 'signatory', { applicationId: lean })).body.warnings).toEqual([]);
  });
});
