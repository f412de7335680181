import { afterAll, beforeAll } from 'vitest';
import { openTown, type Town } from './open-town.ts';
import type { World } from './world.ts';

/** A town that is open while the tests of a block run; says in which world it lies. */
export const townInUse = (...of: Parameters<typeof openTown>): (() => World) => {
  const kept: { town?: Town } = {};
  beforeAll(async () => {
    kept.town = await openTown(...of);
  });
  afterAll(() => kept.town?.close());
  return () => {
    if (!kept.town) throw new Error('the town is not open');
    return kept.town.world;
  };
};
