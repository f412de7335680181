import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DailyRounds, dailyRounds } from '../../local/daily-rounds.ts';
import { type DemoClock, demoClock } from '../../local/demo-clock.ts';
import { sqliteInMemory } from '../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../support/environments.ts';
import { longLivedFolder } from '../support/folder.ts';
import { payGrant } from '../support/paid-grant.ts';
import { foundTown } from '../support/town.ts';
import { type World, worldOf } from '../support/world.ts';

const folder = longLivedFolder();
afterAll(folder.remove);

const clockAt = (now: string): DemoClock => {
  const path = join(folder.path, 'clock.json');
  writeFileSync(path, JSON.stringify({ now }));
  return demoClock(path);
};

describe('the manual clock', () => {
  const kept: { opened?: OpenEnvironment; world?: World; rounds?: DailyRounds; stream: string } = {
    stream: '',
  };
  const clock = clockAt('2024-01-01T09:00:00.000Z');

  beforeAll(async () => {
    kept.opened = await openEnvironment(sqliteInMemory, 'town');
    const environment = { ...kept.opened.environment, clock };
    const setClock = (now: string) => void clock.moveTo({ now });
    const world = worldOf({ environment, engine: kept.opened.engine, setClock }, 'town');
    await world.build();
    await foundTown(world, { allocatedCents: 500_000 });
    kept.stream = `payout-${await payGrant(world)}`;
    kept.world = world;
    kept.rounds = dailyRounds(environment, 'town', world.settle);
  });
  afterAll(async () => {
    await kept.rounds?.stop();
    await kept.opened?.close();
  });

  const reminded = async () =>
    (await kept.opened!.environment.log.read('town', kept.stream)).flatMap(({ recordedAt, events }) =>
      events.flatMap(({ type, data }) =>
        type === 'ReminderIssued' ? [[recordedAt, data['kind'], data['number']]] : [],
      ),
    );

  test('that is moved by seven months makes the rounds of the days in between, each on its day', async () => {
    await kept.rounds!.begin({ follow: false });
    expect(await reminded()).toEqual([]);
    const now = '2024-11-15T09:00:00.000Z';
    expect(await kept.rounds!.moveTo(clock, { now })).toEqual({ now });
    expect(await reminded()).toEqual([
      ['2024-05-05T22:00:00.000Z', 'spending', 1],
      ['2024-05-19T22:00:00.000Z', 'spending', 2],
      ['2024-10-27T23:00:00.000Z', 'proof', 1],
      ['2024-11-10T23:00:00.000Z', 'proof', 2],
    ]);
  });

  test('that cannot be moved there makes no round and stays', async () => {
    const before = await reminded();
    expect(await kept.rounds!.moveTo(clock, { now: '2024-01-01T00:00:00.000Z' })).toEqual({
      refused: 'clock-goes-backwards',
    });
    expect(await kept.rounds!.moveTo(clock, { now: 'tomorrow' })).toEqual({
      refused: 'not-an-instant-of-the-clock',
    });
    expect(clock.now()).toBe('2024-11-15T09:00:00.000Z');
    expect(await reminded()).toEqual(before);
  });
});
