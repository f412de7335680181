import { describe, expect, test } from 'vitest';
import { freeCents } from '../../domain/fund/bound.ts';
import { fund, fundHeldTo } from '../../domain/fund/fund.ts';
import { fold } from '../../runtime/log/fold.ts';
import { dynamodb, sqliteInFile } from '../support/engines.ts';
import { openEnvironment } from '../support/environments.ts';
import { appended, provenance } from '../support/event-log-contract/facts.ts';
import {
  bringToCommittee,
  committee,
  FUND,
  foundTown,
  PROGRAMME,
  registerAssociation,
} from '../support/town.ts';
import { type World, worldOf } from '../support/world.ts';

const COUNT = 200;
const EACH_CENTS = 100_000;
const ALLOCATED_CENTS = 12_345_600;

/** A meeting that only has to resolve one grant, and the streams that made it so. */
const readyToResolve = async (world: World, organisationId: string) => {
  const { carry, personId, environment } = world;
  const applicationId = await bringToCommittee(world, {
    ...{ as: 'signatory', organisationId, number: 0, requestedCents: EACH_CENTS },
  });
  const { key: meetingId } = await carry('convene-meeting', {
    as: 'chair',
    body: {
      ...{ programmeId: PROGRAMME, committeeId: 'begleitausschuss', title: 'Sitzung', place: 'Rathaus' },
      ...{ startsAt: environment.clock.now(), applicationIds: [applicationId] },
    },
  });
  for (const member of committee.slice(0, 3)) {
    const params = { meetingId, personId: await personId(member) };
    await carry('record-presence', { as: 'chair', params, body: { isPresent: true } });
  }
  const params = { meetingId, itemId: 'item-1' };
  await carry('call-item', { as: 'chair', params, body: { outcome: 'grant', amountCents: EACH_CENTS } });
  for (const as of committee.slice(0, 3)) await carry('cast-vote', { as, params, body: { vote: 'yes' } });
  const streams = [`application-${applicationId}`, `meeting-${meetingId}`];
  return { params, applicationId, meetingId, streams };
};

type Ready = Awaited<ReturnType<typeof readyToResolve>>;

/** The same case under other names: its facts once more, as if they had been told of another application. */
const likewise = async ({ environment: { log }, tenant }: World, ready: Ready, number: number) => {
  const named = (text: string) =>
    [ready.applicationId, ready.meetingId].reduce(
      (renamed, id) => renamed.replaceAll(id, id.slice(0, -3) + String(number).padStart(3, '0')),
      text,
    );
  const additions = ready.streams.map(async (stream) => {
    const facts = (await log.read(tenant, stream)).flatMap(({ events }) => events);
    return {
      stream: await log.load(tenant, named(stream)),
      events: JSON.parse(named(JSON.stringify(facts))) as typeof facts,
    };
  });
  appended(await log.append({ additions: await Promise.all(additions), provenance: provenance() }));
  return { ...ready.params, meetingId: named(ready.meetingId) };
};

describe.for([sqliteInFile, dynamodb])('$name: 200 meetings resolve at once on one fund', (under) => {
  test('the fund is never promised twice, and no resolution is lost', { timeout: 600_000 }, async () => {
    const opened = await openEnvironment(under);
    try {
      const world = worldOf(opened, 'musterstadt');
      await foundTown(world, { allocatedCents: ALLOCATED_CENTS });
      const organisationId = await registerAssociation(world, 'signatory');
      const first = await readyToResolve(world, organisationId);
      const items = [first.params];
      while (items.length < COUNT) items.push(await likewise(world, first, items.length));

      const outcomes = await Promise.all(
        items.map((params) => world.send('resolve-item', { as: 'chair', params })),
      );

      const passed = outcomes.filter((outcome) => outcome !== 'turned away' && outcome.status === 'done');
      const refused = outcomes.flatMap((outcome) =>
        outcome !== 'turned away' && outcome.status === 'refused' ? [outcome.refusal.refused] : [],
      );
      expect(passed).toHaveLength(Math.floor(ALLOCATED_CENTS / EACH_CENTS));
      expect(refused).toEqual(Array(COUNT - passed.length).fill('insufficient-funds'));

      const { commits } = await world.environment.log.load('musterstadt', `fund-${FUND}`);
      const state = fundHeldTo(fold(fund, { commits }));
      expect(state.committedCents).toBe(passed.length * EACH_CENTS);
      expect(freeCents(state)).toBe(ALLOCATED_CENTS - passed.length * EACH_CENTS);
      expect(state.reservations.size).toBe(passed.length);
    } finally {
      await opened.close();
    }
  });
});
