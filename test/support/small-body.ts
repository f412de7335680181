import { committee, PROGRAMME, rules } from './town.ts';
import type { World } from './world.ts';

const known = <Value>(value: Value) => ({ value, source: 'a test', confidence: 'assumed' });

/** A body of three for small sums, by rules under which an application without an answer lapses. */
export const seatSmallBody = async (world: World) => {
  const seats = committee.slice(0, 3).map(async (person, place) => ({
    ...{ seatId: person, name: person, personId: await world.personId(person), voting: true },
    office: place === 0 ? 'chair' : 'member',
  }));
  await world.carry('seat-committee', {
    as: 'administrator',
    params: { programmeId: PROGRAMME, committeeId: 'kleine-runde' },
    body: { title: 'Kleine Runde', term: 1, seats: await Promise.all(seats) },
  });
  const lane = {
    ...{ amountMaxCents: 50_000, committeeId: 'kleine-runde', needsQuestions: false },
    relievesCommitteeId: 'begleitausschuss',
  };
  const ruleSet = { ...rules, version: 2, smallProjects: known(lane), unanswered: known('lapses') };
  await world.carry('publish-rule-set', {
    as: 'administrator',
    params: { programmeId: PROGRAMME },
    body: { ruleSet },
  });
};

/** A meeting of the small body, whose three members vote on what asks for little. */
export const decideInSmallBody = async (
  world: World,
  applicationIds: readonly string[],
  vote: 'yes' | 'no',
) => {
  const { key: meetingId } = await world.carry('convene-meeting', {
    as: 'chair',
    body: {
      ...{ programmeId: PROGRAMME, committeeId: 'kleine-runde', title: 'Kleine Runde', place: 'Rathaus' },
      ...{ startsAt: '2024-01-20T17:00:00.000Z', isSecondMeeting: false, applicationIds },
    },
  });
  world.setClock('2024-01-20T17:05:00.000Z');
  for (const person of committee.slice(0, 3)) {
    const params = { meetingId, personId: await world.personId(person) };
    await world.carry('record-presence', { as: 'chair', params, body: { isPresent: true } });
  }
  for (const place of applicationIds.keys()) {
    const params = { meetingId, itemId: `item-${place + 1}` };
    const body = { outcome: 'grant', amountCents: 40_000 };
    await world.carry('call-item', { as: 'chair', params, body });
    for (const person of committee.slice(0, 3))
      await world.carry('cast-vote', { as: person, params, body: { vote } });
    await world.carry('resolve-item', { as: 'chair', params });
  }
  await world.settle();
};
