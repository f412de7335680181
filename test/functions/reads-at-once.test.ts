import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreeOn, meetOn } from '../support/committee-work.ts';
import { sqliteInMemory } from '../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../support/environments.ts';
import { bringToCommittee, foundTown, registerAssociation } from '../support/town.ts';
import { withoutMemory } from '../support/without-memory.ts';
import { type World, worldOf } from '../support/world.ts';

/** Each read of a stream is a request: those that do not wait for each other's outcome shall not wait for each other. */
describe('the streams that a command looks at are read at once', () => {
  const reading = { now: 0, most: 0 };
  let opened: OpenEnvironment;
  let world: World;
  let params: { readonly meetingId: string; readonly itemId: string };
  let applicationId: string;

  /** How many streams were read at once, at most, while this was carried out. */
  const atOnce = async (...sent: Parameters<World['carry']>) => {
    reading.most = 0;
    await world.carry(...sent);
    return reading.most;
  };

  beforeAll(async () => {
    opened = await openEnvironment(sqliteInMemory);
    const { log } = opened.environment;
    const load: typeof log.load = async (...place) => {
      reading.most = Math.max(reading.most, ++reading.now);
      await nextTurn();
      reading.now--;
      return log.load(...place);
    };
    const environment = { ...opened.environment, log: { ...withoutMemory(log), load } };
    world = worldOf({ ...opened, environment }, 'town');
    await world.build();
    await foundTown(world, { allocatedCents: 500_000 });
    const organisationId = await registerAssociation(world, 'signatory');
    const handedIn = { as: 'signatory', organisationId, number: 1, requestedCents: 100_000 };
    applicationId = await bringToCommittee(world, handedIn);
    await world.settle();
  });
  afterAll(() => opened.close());

  it('three for a score', async () => {
    const scores = ['aims', 'reach'].map((criterionId) => ({ criterionId, points: 3 }));
    const sent = { as: 'member-3', params: { applicationId }, body: { scores } };
    expect(await atOnce('score-application', sent)).toBe(3);
  });

  it('two for a motion and for a vote', async () => {
    const meetingId = await meetOn(world, applicationId);
    params = await agreeOn(world, meetingId, 1, { outcome: 'grant', amountCents: 100_000 });
    expect(await atOnce('cast-vote', { as: 'chair', params, body: { vote: 'yes' } })).toBe(2);
    const body = { outcome: 'grant', amountCents: 90_000 };
    expect(await atOnce('call-item', { as: 'chair', params, body })).toBe(2);
  });

  it('five for a resolution', async () => {
    for (const as of ['chair', 'deputy', 'member-1'])
      await world.carry('cast-vote', { as, params, body: { vote: 'yes' } });
    expect(await atOnce('resolve-item', { as: 'chair', params })).toBe(5);
  });
});
