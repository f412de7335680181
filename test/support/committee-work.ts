import { bringToCommittee, committee, PROGRAMME } from './town.ts';
import type { World } from './world.ts';

type Motion = { readonly outcome: string; readonly amountCents?: number };

/** A meeting of the committee that begins now on these applications, with the chair, the deputy and one member in the room. */
export const meetOn = async (
  { carry, personId, environment }: World,
  ...applicationIds: string[]
): Promise<string> => {
  const { key: meetingId } = await carry('convene-meeting', {
    as: 'office',
    body: {
      ...{ programmeId: PROGRAMME, committeeId: 'begleitausschuss', title: 'Sitzung', place: 'Rathaus' },
      ...{ startsAt: environment.clock.now(), applicationIds },
    },
  });
  for (const member of committee.slice(0, 3)) {
    const params = { meetingId, personId: await personId(member) };
    await carry('record-presence', { as: 'chair', params, body: { isPresent: true } });
  }
  return meetingId;
};

/** Everyone in the room votes yes on a motion, and nothing is resolved yet. */
export const agreeOn = async ({ carry }: World, meetingId: string, itemNumber: number, motion: Motion) => {
  const params = { meetingId, itemId: `item-${itemNumber}` };
  await carry('call-item', { as: 'chair', params, body: motion });
  for (const as of committee.slice(0, 3)) await carry('cast-vote', { as, params, body: { vote: 'yes' } });
  return params;
};

type Wish = { readonly organisationId: string; readonly number: number; readonly amountCents: number };

/** An application that the committee recommended with the sum it asked for. */
export const recommend = async (world: World, { organisationId, number, amountCents }: Wish) => {
  const applicationId = await bringToCommittee(world, {
    ...{ as: 'signatory', organisationId, number, requestedCents: amountCents },
  });
  const meetingId = await meetOn(world, applicationId);
  const params = await agreeOn(world, meetingId, 1, { outcome: 'grant', amountCents });
  await world.carry('resolve-item', { as: 'chair', params });
  await world.settle();
  return applicationId;
};
