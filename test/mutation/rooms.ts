import type { Measured, Survivor } from '../../docs/generator/evidence/measured.ts';
import type { Found } from './measure.ts';
import type { Mutant } from './mutants.ts';

/** The room that a file stands in: `domain/payment`, or `domain/money.ts` for what stands outside rooms. */
export const roomOf = (file: string): string => file.split('/').slice(0, 2).join('/');

const survivorOf =
  ({ outcomes }: Found) =>
  ({ id, ...mutant }: Mutant): Survivor => ({ ...mutant, met: outcomes.covered.has(id) });

type When = Pick<Measured, 'measuredOn' | 'commit' | 'seed' | 'tests' | 'slowestMilliseconds'>;

/** The figures of each room; a mutant on which the tests hang is one that they notice. */
export const figuresOf = (found: Found, when: When): readonly Measured[] => {
  const { killed, hung } = found.outcomes;
  return [...Map.groupBy(found.mutants, ({ file }) => roomOf(file))].map(([room, mutants]) => {
    const alive = mutants.filter(({ id }) => !killed.has(id) && !hung.has(id));
    return {
      room,
      ...when,
      mutants: mutants.length,
      killed: mutants.length - alive.length,
      hung: mutants.filter(({ id }) => hung.has(id)).length,
      survivors: alive.map(survivorOf(found)),
    };
  });
};
