import fc from 'fast-check';
import type { Dice } from './walk.ts';

/** One step of a history with up to so many applications. */
export const dice = (applications: number): fc.Arbitrary<Dice> =>
  fc.record({
    number: fc.integer({ min: 1, max: applications }),
    isWild: fc.integer({ min: 0, max: 4 }).map((side) => side === 0),
    command: fc.nat(10_000),
    person: fc.nat(10_000),
    amountCents: fc.oneof(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 400_000 })),
    twist: fc.nat(10_000),
  });

/** The steps of histories with one or two applications. */
export const histories = fc
  .integer({ min: 1, max: 2 })
  .chain((applications) => fc.array(dice(applications), { minLength: 15, maxLength: 70, size: 'max' }));
