import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, dayInBerlin } from '../../domain/calendar/calendar-day.ts';
import { handler as worklist } from '../../functions/application/worklist.ts';
import { doneByName } from '../support/ask-by-name.ts';
import { call } from '../support/http.ts';
import { bringToCommittee, committee, PROGRAMME, registerAssociation, rules } from '../support/town.ts';
import { townInUse } from '../support/town-in-use.ts';

const kept: { applicationId: string } = { applicationId: '' };
const theWorld = townInUse();

const MISSED_THREE = 'work-absent-without-excuse';
const missing = 'member-1';

/** A day later: a meeting that puts its only item off and ends; everybody but one member comes. */
const meetWithout = async (absent: string, { isExcused }: { readonly isExcused: boolean }) => {
  const world = theWorld();
  world.setClock(`${addDays(dayInBerlin(world.environment.clock.now()), 1)}T17:00:00.000Z`);
  const { key: meetingId } = await world.carry('convene-meeting', {
    as: 'office',
    body: {
      ...{ programmeId: PROGRAMME, committeeId: 'begleitausschuss', title: 'Sitzung', place: 'Rathaus' },
      ...{ startsAt: world.environment.clock.now(), applicationIds: [kept.applicationId] },
    },
  });
  for (const person of committee.filter((one) => one !== absent)) {
    const params = { meetingId, personId: await world.personId(person) };
    await world.carry('record-presence', { as: 'chair', params, body: { isPresent: true } });
  }
  const excuse = { meetingId, personId: await world.personId(absent) };
  if (isExcused) await doneByName('excuse-absence', { as: absent, params: excuse });
  const item = { meetingId, itemId: 'item-1' };
  await world.carry('defer-item', { as: 'chair', params: item, body: { reason: 'open-question' } });
  await world.carry('close-meeting', { as: 'chair', params: { meetingId } });
  await world.settle();
};

const notices = async (language = 'en') => {
  const headers = { 'accept-language': language };
  const { body } = await call(worklist, { person: 'office', method: 'GET', headers });
  return body.items.filter(({ key }: { key: string }) => key === MISSED_THREE);
};

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  kept.applicationId = await bringToCommittee(world, {
    ...{ as: 'signatory', organisationId, number: 1, requestedCents: 100_000 },
  });
});

/** Rules of procedure of Falkensee: whoever is absent three times in a row without an excuse leaves. */
describe('a member who stays away', () => {
  test('is no matter where the rules do not say after how many meetings', async () => {
    for (const _ of [1, 2, 3, 4]) await meetWithout(missing, { isExcused: false });
    expect(await notices()).toEqual([]);
  });

  test('is put before the office after the third meeting in a row', async () => {
    const known = { value: 3, source: 'a test', confidence: 'assumed' } as const;
    const ruleSet = { ...rules, version: 2, validFromOn: '2024-01-07', leavesAfterAbsences: known };
    const params = { programmeId: PROGRAMME };
    await theWorld().carry('publish-rule-set', { as: 'administrator', params, body: { ruleSet } });
    await meetWithout(missing, { isExcused: true });
    for (const _ of [1, 2]) await meetWithout(missing, { isExcused: false });
    expect(await notices()).toEqual([]);
    await meetWithout(missing, { isExcused: false });
    const [notice, ...others] = await notices();
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      ...{ waitsFor: 'coordination-office', applicationId: null, organisationId: null },
      ...{ personId: await theWorld().personId(missing), title: 'Begleitausschuss' },
      facts: { seatNumber: committee.indexOf(missing) + 1, absenceCount: 3, lastAbsentOn: '2024-01-10' },
      text: expect.stringContaining('The committee decides whether the member leaves'),
    });
    expect((await notices('de'))[0].text).toContain('Das Gremium entscheidet, ob das Mitglied ausscheidet');
  });

  test('is no matter any more after an excuse', async () => {
    await meetWithout(missing, { isExcused: true });
    expect(await notices()).toEqual([]);
  });

  test('is no matter once somebody else sits there', async () => {
    for (const _ of [1, 2, 3]) await meetWithout(missing, { isExcused: false });
    expect(await notices()).toHaveLength(1);
    const world = theWorld();
    const people = committee.map((person) => (person === missing ? 'newcomer' : person));
    const seats = people.map(async (person, place) => ({
      ...{ seatId: person, name: person, personId: await world.personId(person), voting: true },
      office: place === 0 ? 'chair' : place === 1 ? 'deputy' : 'member',
    }));
    await world.carry('seat-committee', {
      ...{ as: 'administrator', params: { programmeId: PROGRAMME, committeeId: 'begleitausschuss' } },
      body: { title: 'Begleitausschuss', term: 2, seats: await Promise.all(seats) },
    });
    await world.settle();
    expect(await notices()).toEqual([]);
  });
});
