import { beforeAll, describe, expect, test } from 'vitest';
import { review } from '../../../domain/review/review.ts';
import { handler as announce } from '../../../functions/meeting/announce-end-of-vote.ts';
import { handler as callItem } from '../../../functions/meeting/call-item.ts';
import { handler as convene } from '../../../functions/meeting/convene-meeting.ts';
import { handler as decideItemConflict } from '../../../functions/meeting/decide-item-conflict.ts';
import { handler as meetings } from '../../../functions/meeting/meetings.ts';
import { handler as raiseItemConflict } from '../../../functions/meeting/raise-item-conflict.ts';
import { handler as resolve } from '../../../functions/meeting/resolve-item.ts';
import { stateOf } from '../../../runtime/log/state-of.ts';
import { call } from '../../support/http.ts';
import { theMinutes } from '../../support/meeting-in-town/minutes.ts';
import { meetingInTown } from '../../support/meeting-in-town/town.ts';
import { PROGRAMME } from '../../support/town.ts';

const inSession = meetingInTown();
const { kept, theWorld, item, vote, look } = inSession;

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
    expect(body.items.map(({ title }: { title: string }) => title)).toEqual(['Noch eine', 'Sitzung']);
    expect((await call(meetings, { person: 'signatory', method: 'GET' })).body.items).toEqual([]);
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

theMinutes(inSession);
