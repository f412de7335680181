import { expect } from 'vitest';
import type { World } from '../../support/world.ts';

/** Days on which something was due, is due, or has been for long, in whatever a history left behind. */
const DAYS = ['2024-10-06', '2025-06-01'] as const;

/**
 * Lets time pass over a history: the daily round does what follows from a day once, and has then nothing more to do.
 *
 * @returns how much followed
 */
export const letTimePass = async (world: World): Promise<number> => {
  let followUpCount = 0;
  for (const day of DAYS) {
    world.setClock(`${day}T03:00:00.000Z`);
    followUpCount += (await world.daily()).done;
    await world.settle();
    expect(await world.daily()).toEqual({ day, done: 0, refused: 0 });
  }
  return followUpCount;
};
