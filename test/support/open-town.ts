import { provideEnvironment } from '../../runtime/environment.ts';
import { type EngineUnderTest, type OpenEngine, sqliteInMemory } from './engines.ts';
import { openEnvironment } from './environments.ts';
import { foundTown, rules } from './town.ts';
import { type World, worldOf } from './world.ts';

export type Town = {
  readonly world: World;
  readonly engine: OpenEngine;
  readonly close: () => Promise<void>;
};

/** A town whose handlers can be called, with offices, a programme, a committee, a fund and a round. */
export const openTown = async (
  allocatedCents = 3_700_000,
  ruleSet = rules,
  engine: EngineUnderTest = sqliteInMemory,
  beforeTheRound?: (world: World) => Promise<void>,
): Promise<Town> => {
  const opened = await openEnvironment(engine, 'town');
  provideEnvironment(opened.environment);
  const world = worldOf(opened, 'town');
  await world.build();
  await foundTown(world, { allocatedCents, ruleSet, beforeTheRound });
  return { world, engine: opened.engine, close: opened.close };
};
