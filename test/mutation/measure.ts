import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attempted } from './attempt.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { type Outcomes, outcomesIn } from './outcomes.ts';

/** What is measured: paths below the root, the tests that are asked, and how many mutants are drawn of all. */
export type Measurement = {
  readonly paths: readonly string[];
  readonly tests: readonly string[];
  readonly seed: number;
  readonly sample: number | undefined;
  /** A test that computes longer, in milliseconds, is not run again for every mutant. */
  readonly slowestMilliseconds: number;
};

export type Found = { readonly mutants: readonly Mutant[]; readonly outcomes: Outcomes };

/** Tests that compute no longer than this, in milliseconds, are asked before all others. */
const quick = 20;

const drawOf = (seed: number) => (mutant: Mutant) =>
  createHash('sha256')
    .update(JSON.stringify([seed, mutant]))
    .digest('hex');

/** The mutants that are tried: all of them, or as many as are asked for, drawn by the seed. */
const drawn = (mutants: readonly Mutant[], { seed, sample }: Measurement): readonly Mutant[] => {
  if (sample === undefined) return mutants;
  const draw = drawOf(seed);
  return mutants
    .map((mutant) => ({ mutant, drawn: draw(mutant) }))
    .sort((one, other) => (one.drawn < other.drawn ? -1 : 1))
    .slice(0, sample)
    .map(({ mutant }) => mutant);
};

/** Tries the mutants below the paths and says which of them the tests notice; throws where the tests do not run. */
export const measured = async (measurement: Measurement): Promise<Found> => {
  const { mutants: all, sources } = await mutantsOf(measurement.paths);
  const mutants = drawn(all, measurement);
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const journal = join(folder, 'journal.jsonl');
  const wanted = mutants.map(({ id }) => id);
  const files = Object.fromEntries(mutants.map(({ id, file }) => [id, file]));
  const { tests, seed, slowestMilliseconds } = measurement;
  writeFileSync(journal, '');
  for (const slowMilliseconds of new Set([quick, slowestMilliseconds]))
    await attempted(
      { journal, sources, wanted, files, tests, seed, slowMilliseconds },
      join(folder, 'task.json'),
    );
  const outcomes = outcomesIn(journal);
  rmSync(folder, { recursive: true });
  return { mutants, outcomes };
};
