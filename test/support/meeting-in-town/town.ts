import { beforeAll } from 'vitest';
import { handler as castVote } from '../../../functions/meeting/cast-vote.ts';
import { handler as meeting } from '../../../functions/meeting/meeting.ts';
import { meetOn } from '../committee-work.ts';
import { call } from '../http.ts';
import { bringToCommittee, registerAssociation } from '../town.ts';
import { townInUse } from '../town-in-use.ts';

/** A meeting that has begun, with two applications on its agenda: who votes, and who looks at it. */
export const meetingInTown = () => {
  const kept: { meetingId: string; applicationIds: string[] } = {
    meetingId: '',
    applicationIds: [],
  };
  const theWorld = townInUse(500_000);

  beforeAll(async () => {
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

  const item = (number: number) => ({ meetingId: kept.meetingId, itemId: `item-${number}` });
  const vote = (person: string, answer: string, number = 1) =>
    call(castVote, { person, method: 'PUT', params: item(number), body: { vote: answer } });
  const look = async (person: string) => {
    await theWorld().settle();
    return call(meeting, { person, method: 'GET', params: { meetingId: kept.meetingId } });
  };
  return { kept, theWorld, item, vote, look };
};

export type MeetingInTown = ReturnType<typeof meetingInTown>;
