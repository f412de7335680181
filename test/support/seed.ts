import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    readonly seed: number;
  }
}

/** Draws the seed of every property once for the whole run, unless `TEST_SEED` names it, and says which it is. */
export const setup = ({ provide }: TestProject): void => {
  const seed = Number(process.env['TEST_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
  if (!Number.isSafeInteger(seed))
    throw new Error('TEST_SEED is the whole number that an earlier run printed');
  process.stdout.write(`Properties are drawn with seed ${seed}; TEST_SEED=${seed} draws the same again.\n`);
  provide('seed', seed);
};
