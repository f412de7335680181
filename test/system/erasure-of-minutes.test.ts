import { expect, test } from 'vitest';
import { meetingRow } from '../../domain/meeting/meeting-row.ts';
import { personRow } from '../../domain/person/person-row.ts';
import { minutesFor } from '../../domain/views/minutes.ts';
import { projections } from '../../functions/registry.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { liveRows } from '../../runtime/views/live-rows.ts';
import { meetOn } from '../support/committee-work.ts';
import { sqliteInMemory } from '../support/engines.ts';
import { openEnvironment } from '../support/environments.ts';
import { bringToCommittee, foundTown, PROGRAMME, registerAssociation } from '../support/town.ts';
import { type World, worldOf } from '../support/world.ts';

const ERASED = { erased: true };

/** A meeting that only put off what was then withdrawn: its papers are kept from that day. */
const meetInVain = async (world: World) => {
  const organisationId = await registerAssociation(world, 'signatory');
  const wish = { as: 'signatory', organisationId, number: 1, requestedCents: 100_000 };
  const applicationId = await bringToCommittee(world, wish);
  const meetingId = await meetOn(world, applicationId);
  const params = { meetingId, itemId: 'item-1' };
  await world.carry('defer-item', { as: 'chair', params, body: { reason: 'open-question' } });
  await world.carry('record-remark', {
    as: 'chair',
    params: { meetingId },
    body: { text: 'Frau Muster fragt nach.' },
  });
  await world.carry('close-meeting', { as: 'chair', params: { meetingId } });
  await world.settle();
  await world.carry('withdraw-application', { as: 'signatory', params: { applicationId } });
  await world.settle();
  return { applicationId, meetingId };
};

/** The deputy leaves the committee, and asks for the erasure of what is known of them. */
const leaveAndAskForErasure = async ({ carry, personId, settle }: World) => {
  const seat = { seatId: 'chair', name: 'Neuer Vorsitz', personId: await personId('chair'), voting: true };
  await carry('seat-committee', {
    as: 'administrator',
    params: { programmeId: PROGRAMME, committeeId: 'begleitausschuss' },
    body: { title: 'Begleitausschuss', term: 2, seats: [{ ...seat, office: 'chair' }] },
  });
  await settle();
  const id = await personId('deputy');
  await carry('order-erasure', { as: 'deputy', params: { personId: id } });
  await settle();
  return id;
};

/** What the minutes say now: who had a seat, what was remarked, and the digest of it all. */
const minutesNow = async ({ environment, tenant }: World, meetingId: string) => {
  const rows = await liveRows(environment, tenant);
  const looking = { personId: 'per_office', roles: new Set(['auditor']) };
  const found = await minutesFor(rows, looking, meetingId, () => 'digest');
  const { seats = [], remarks = [] } = (await environment.vault.open(tenant, found?.body)) ?? {};
  return { names: seats.slice(0, 2).map(({ name }) => name), remarks: remarks.map(({ text }) => text) };
};

test('minutes name a member who left and was erased, until no case of theirs is kept any longer', async () => {
  const opened = await openEnvironment(sqliteInMemory);
  try {
    const world = worldOf(opened, 'musterstadt');
    const { environment, tenant } = world;
    await world.build();
    await foundTown(world, { allocatedCents: 1_000_000 });
    const { applicationId, meetingId } = await meetInVain(world);
    const readable = {
      names: ['chair (Beispiel)', 'deputy (Beispiel)'],
      remarks: ['Frau Muster fragt nach.'],
    };
    expect(await minutesNow(world, meetingId)).toEqual(readable);

    const deputy = await leaveAndAskForErasure(world);
    const rows = await liveRows(environment, tenant);
    const { kept } = (await rows.get(personRow, `person-${deputy}`))?.row.erasure ?? {};
    expect(kept).toEqual([{ applicationId, keptUntilOn: expect.any(String) }]);
    expect(await minutesNow(world, meetingId)).toEqual(readable);

    const [{ keptUntilOn = '' } = {}] = kept ?? [];
    world.setClock(`${keptUntilOn}T12:00:00.000Z`);
    expect(await world.daily()).toMatchObject({ done: 0, refused: 0 });
    const dayAfter = Date.parse(`${keptUntilOn}T12:00:00.000Z`) + 86_400_000;
    world.setClock(new Date(dayAfter).toISOString());
    expect(await world.daily()).toMatchObject({ done: 1, refused: 0 });
    await world.settle();
    expect(await world.daily()).toMatchObject({ done: 0, refused: 0 });
    expect(await minutesNow(world, meetingId)).toEqual(readable);

    world.setClock(new Date(dayAfter + 86_400_000).toISOString());
    expect(await world.daily()).toMatchObject({ done: 1, refused: 0 });
    await world.settle();
    expect(await minutesNow(world, meetingId)).toEqual({ names: [ERASED, ERASED], remarks: [ERASED] });
    const later = await liveRows(environment, tenant);
    expect((await later.get(meetingRow, `meeting-${meetingId}`))?.row.items[0]?.reason).toBe('open-question');
    expect(await environment.views.parked(tenant)).toEqual([]);
    expect((await verify(environment, tenant, projections)).findings).toEqual([]);
    expect((await world.daily()).done).toBe(0);
  } finally {
    await opened.close();
  }
});
