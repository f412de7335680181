import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { review } from '../../../domain/review/review.ts';
import { handler as announce } from '../../../functions/meeting/announce-end-of-vote.ts';
import { handler as callItem } from '../../../functions/meeting/call-item.ts';
import { handler as castVote } from '../../../functions/meeting/cast-vote.ts';
import { handler as convene } from '../../../functions/meeting/convene-meeting.ts';
import { handler as correct } from '../../../functions/meeting/correct-minutes.ts';
import { handler as decideItemConflict } from '../../../functions/meeting/decide-item-conflict.ts';
import { handler as meeting } from '../../../functions/meeting/meeting.ts';
import { handler as meetings } from '../../../functions/meeting/meetings.ts';
import { handler as minutes } from '../../../functions/meeting/minutes.ts';
import { handler as minutesPage } from '../../../functions/meeting/minutes-page.ts';
import { handler as raiseItemConflict } from '../../../functions/meeting/raise-item-conflict.ts';
import { handler as remark } from '../../../functions/meeting/record-remark.ts';
import { handler as resolve } from '../../../functions/meeting/resolve-item.ts';
import { handler as sign } from '../../../functions/meeting/sign-minutes.ts';
import { stateOf } from '../../../runtime/log/state-of.ts';
import { meetOn } from '../../support/committee-work.ts';
import { call } from '../../support/http.ts';
import { openTown, type Town } from '../../support/open-town.ts';
import { bringToCommittee, PROGRAMME, registerAssociation } from '../../support/town.ts';

const kept: { town?: Town; meetingId: string; applicationIds: string[] } = {
  meetingId: '',
  applicationIds: [],
};
const theWorld = () => {
  if (!kept.town) throw new Error('the town is not open');
  return kept.town.world;
};

beforeAll(async () => {
  kept.town = await openTown(500_000);
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  for (const number of [1, 2]) {
    const wish = { as: 'signatory', organisationId, number, requestedCents: 200_000 };
    kept.applicationIds.push(await bringToCommittee(world, wish));
  }
  await world.settle();
  kept.meetingId = await meetOn(world, ...kept.applicationIds);
  for (const as of ['member-2', 'member-3']) {
    const params = { meetingId: kept.meetingId, personId: await world.personId(as) };
    await world.carry('record-presence', { as: 'deputy', params, body: { isPresent: true } });
  }
});
afterAll(() => kept.town?.close());

const item = (number: number) => ({ meetingId: kept.meetingId, itemId: `item-${number}` });
const vote = (person: string, answer: string, number = 1) =>
  call(castVote, { person, method: 'PUT', params: item(number), body: { vote: answer } });
const look = async (person: string) => {
  await theWorld().settle();
  return call(meeting, { person, method: 'GET', params: { meetingId: kept.meetingId } });
};

describe('a meeting', () => {
  test('is convened with 201 and an id, by those who may', async () => {
    const body = {
      ...{ programmeId: PROGRAMME, committeeId: 'begleitausschuss', title: 'Noch eine', place: 'Rathaus' },
      ...{ startsAt: '2024-03-15T17:00:00.000Z', applicationIds: kept.applicationIds },
    };
    const answer = await call(convene, { person: 'chair', body });
    expect(answer.status).toBe(201);
    expect(answer.body.id).toMatch(/^mtg_[0-9a-z]{26}$/);
    const turnedAway = await call(convene, { person: 'member-1', body });
    expect(turnedAway).toMatchObject({ status: 403, body: { code: 'not-convening' } });
  });

  test('exists for its members and the offices, and for nobody else', async () => {
    for (const person of ['member-3', 'office', 'auditor']) expect((await look(person)).status).toBe(200);
    for (const person of ['signatory', 'passer-by']) expect((await look(person)).status).toBe(404);
    const { body } = await call(meetings, { person: 'member-3', method: 'GET' });
    expect(body.meetings.map(({ title }: { title: string }) => title)).toEqual(['Noch eine', 'Sitzung']);
    expect((await call(meetings, { person: 'signatory', method: 'GET' })).body.meetings).toEqual([]);
  });

  test('shows titles in clear, and the quorum of each item', async () => {
    const { body } = await look('member-1');
    expect(body.items[0]).toMatchObject({
      ...{ title: 'Nachbarschaft im Gespräch', organisationName: 'Verein signatory (fiktiv)' },
      quorum: { isMet: true, presentCount: 5, requiredCount: 3 },
      presidingPersonId: await theWorld().personId('chair'),
    });
  });
});

describe('an item that is open', () => {
  beforeAll(async () => {
    const motion = { outcome: 'grant', amountCents: 180_000, conditions: ['Barrierefrei einladen.'] };
    const ground = { ground: 'member-or-employee' };
    const raised = await call(raiseItemConflict, { person: 'member-3', params: item(1), body: ground });
    expect(raised.status).toBe(200);
    const params = { ...item(1), personId: await theWorld().personId('member-3') };
    expect((await call(decideItemConflict, { person: 'chair', params })).status).toBe(200);
    expect((await call(callItem, { person: 'chair', params: item(1), body: motion })).status).toBe(200);
    for (const [person, answer] of [
      ['chair', 'yes'],
      ['deputy', 'no'],
      ['member-1', 'yes'],
    ] as const)
      expect((await vote(person, answer)).status).toBe(200);
  });

  test('keeps who was excluded out of the scores as well', async () => {
    const world = theWorld();
    await world.settle();
    const { environment, tenant } = world;
    const { conflictedPersonIds } = await stateOf(environment, tenant, review, kept.applicationIds[0] ?? '');
    expect([...conflictedPersonIds]).toEqual([await world.personId('member-3')]);
  });

  test('shows counts and one’s own vote, but nobody’s', async () => {
    const { body } = await look('deputy');
    expect(body.items[0]).toMatchObject({
      ...{ status: 'open', votes: null, myVote: 'no' },
      ...{ count: { yesCount: 2, noCount: 1, abstainCount: 0 }, quorum: { presentCount: 4 } },
    });
  });

  test('shows nothing of the votes to a member who keeps out, and takes none', async () => {
    expect((await look('member-3')).body.items[0]).toMatchObject({ votes: null, count: null });
    expect(await vote('member-3', 'yes')).toMatchObject({
      status: 403,
      body: { code: 'conflict-for-this-item' },
    });
  });

  test('takes a vote once', async () => {
    expect(await vote('deputy', 'no')).toMatchObject({ status: 200 });
    expect(await vote('deputy', 'yes')).toMatchObject({ status: 409, body: { code: 'vote-already-cast' } });
    expect(await vote('office', 'yes')).toMatchObject({ status: 403, body: { code: 'without-a-vote' } });
    expect(await vote('passer-by', 'yes')).toMatchObject({ status: 404, body: { code: 'unknown-meeting' } });
  });

  test('is resolved into the application, the fund and the minutes', async () => {
    expect(await call(resolve, { person: 'chair', params: item(1) })).toMatchObject({
      ...{ status: 409, body: { code: 'votes-missing' } },
    });
    expect((await call(announce, { person: 'chair', params: item(1) })).status).toBe(200);
    expect((await call(resolve, { person: 'chair', params: item(1) })).status).toBe(200);
    const { body } = await look('member-2');
    expect(body.items[0]).toMatchObject({
      ...{ status: 'resolved', applicationStatus: 'recommended', quorum: null },
      resolution: {
        ...{ outcome: 'grant', motion: { amountCents: 180_000 }, isCarried: true },
        ...{ yesCount: 2, noCount: 1, presentCount: 4 },
      },
    });
    expect(body.items[0].votes).toContainEqual(
      expect.objectContaining({
        ...{ personId: await theWorld().personId('deputy'), vote: 'no', seatId: 'deputy' },
      }),
    );
  });

  test('takes no more votes then', async () => {
    expect(await vote('member-2', 'yes')).toMatchObject({ status: 409, body: { code: 'item-not-open' } });
  });
});

describe('the next item', () => {
  test('is led by the deputy where the chair declared a conflict while scoring', async () => {
    const world = theWorld();
    const params = { applicationId: kept.applicationIds[1] ?? '' };
    await world.carry('declare-conflict', { as: 'chair', params, body: { ground: 'relative' } });
    const body = { outcome: 'reject' };
    const refused = await call(callItem, { person: 'chair', params: item(2), body });
    expect(refused).toMatchObject({ status: 403, body: { code: 'not-presiding' } });
    expect((await call(callItem, { person: 'deputy', params: item(2), body })).status).toBe(200);
    expect((await look('deputy')).body.items[1]).toMatchObject({
      presidingPersonId: await world.personId('deputy'),
      conflictedPersonIds: [await world.personId('chair')],
    });
  });

  test('is deferred when those who are left are too few, and comes back to the agenda', async () => {
    const world = theWorld();
    for (const as of ['member-1', 'member-2']) {
      const params = { meetingId: kept.meetingId, personId: await world.personId(as) };
      await world.carry('record-presence', { as: 'deputy', params, body: { isPresent: false } });
    }
    expect(await vote('deputy', 'yes', 2)).toMatchObject({ status: 409, body: { code: 'quorum-not-met' } });
    expect((await call(resolve, { person: 'deputy', params: item(2) })).status).toBe(200);
    const { body } = await look('deputy');
    expect(body.items[1]).toMatchObject({
      status: 'deferred',
      reason: 'quorum-not-met',
      applicationStatus: 'deferred',
    });
    await world.carry('close-meeting', { as: 'deputy', params: { meetingId: kept.meetingId } });
    expect((await look('deputy')).body.closedAt).not.toBeNull();
  });
});

describe('the minutes', () => {
  const params = () => ({ meetingId: kept.meetingId });
  const read = async (person: string) => {
    await theWorld().settle();
    return call(minutes, { person, method: 'GET', params: params() });
  };

  test('write themselves, for members and offices', async () => {
    const { status, body } = await read('member-3');
    expect(status).toBe(200);
    expect(body.items[0]).toMatchObject({
      ...{ title: 'Nachbarschaft im Gespräch', organisationName: 'Verein signatory (fiktiv)' },
      resolution: { motion: { amountCents: 180_000 }, yesCount: 2, noCount: 1, presentCount: 4 },
      conflicts: [{ stand: 'excluded', decidedBy: 'presiding' }],
    });
    expect((await read('signatory')).status).toBe(404);
  });

  test('are signed by the chair who has read them, and then only corrected', async () => {
    const { digest } = (await read('chair')).body;
    const body = { text: 'Zwei Gäste wurden gehört.' };
    expect((await call(remark, { person: 'office', params: params(), body })).status).toBe(200);
    const stale = await call(sign, { person: 'chair', method: 'PUT', params: params(), body: { digest } });
    expect(stale).toMatchObject({ status: 409, body: { code: 'minutes-changed' } });

    const now = { digest: (await read('chair')).body.digest };
    expect((await call(sign, { person: 'chair', method: 'PUT', params: params(), body: now })).status).toBe(
      200,
    );
    expect((await call(remark, { person: 'office', params: params(), body })).body.code).toBe(
      'minutes-signed',
    );
    const correction = { text: 'Drei Gäste.', reason: 'Verzählt' };
    expect((await call(correct, { person: 'office', params: params(), body: correction })).status).toBe(200);
    expect((await read('office')).body).toMatchObject({
      ...{ digest: now.digest, signature: { digest: now.digest } },
      corrections: [{ text: 'Drei Gäste.', reason: 'Verzählt' }],
    });
  });

  test('are a German page to be printed', async () => {
    await theWorld().settle();
    const page = await call(minutesPage, { person: 'member-1', method: 'GET', params: params() });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    for (const words of [
      'Niederschrift',
      'Ort: Rathaus',
      'deputy (Beispiel), Stellvertretender Vorsitz',
      'von chair (Beispiel). Prüfsumme',
      'TOP 1: Nachbarschaft im Gespräch',
      'Beschluss: Förderung mit 1.800,00',
      'Berichtigung',
      'Drei Gäste.',
    ])
      expect(String(page.body).replaceAll('\u00a0', ' ')).toContain(words);
  });
});
