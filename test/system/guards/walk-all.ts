import { commands, followUps } from '../../../functions/registry.ts';
import type { EventLog } from '../../../runtime/ports.ts';
import { type EngineUnderTest, sqliteInMemory } from '../../support/engines.ts';
import { openEnvironment } from '../../support/environments.ts';
import { worldOf } from '../../support/world.ts';
import { beginWay, go } from '../permissions/going.ts';
import type { Way } from '../permissions/way.ts';
import { type Ground, groundBeside, sameGround } from './ground.ts';
import { type Moved, onMovingGround } from './moving.ts';

/** Goes every way, and lets what commands read on an engine move; the answer says how each of them fared. */
export const walkAll = async (
  under: EngineUnderTest,
  ways: readonly Way[],
  change: (log: EventLog) => EventLog = (log) => log,
): Promise<readonly Moved[]> => {
  const all: Moved[] = [];
  const home = await openEnvironment(sqliteInMemory);
  const engine = under === sqliteInMemory ? undefined : await under.open();
  const ground: Ground = engine
    ? groundBeside(home.environment.log, change(engine.log))
    : sameGround(change(home.environment.log));
  const environment = engine ? home.environment : { ...home.environment, log: ground.log };
  const moving = onMovingGround(ground, (moved) => all.push(moved));
  const registry = { commands: commands.map(moving), followUps: followUps.map(moving) };
  try {
    for (const [number, way] of ways.entries()) {
      const world = worldOf({ ...home, environment }, `way-${number}`, registry);
      const history = await beginWay(world, way);
      for (const leg of way.legs) await go(history, leg, way);
    }
  } finally {
    await engine?.close();
    await home.close();
  }
  return all;
};
