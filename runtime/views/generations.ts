import type { Generations } from '../view-store.ts';
import type { AnyProjection } from './row-fold.ts';

/** Name of a stored generation: a projection, the version of its fold, and the run that built it. */
export const generationOf = ({ name, version }: Pick<AnyProjection, 'name' | 'version'>, run: number) =>
  `${name}@${version}/${run}`;

/** Tells whether a generation was folded by this version of a projection, so that it can be fed and read by it. */
export const isGenerationOf = (
  { name, version }: Pick<AnyProjection, 'name' | 'version'>,
  generation: string,
) => generation.startsWith(`${name}@${version}/`);

/** Generations as both engines keep and compare them: the same text for the same generations. */
export const generationsText = ({ live, fed, lastRun }: Generations): string =>
  JSON.stringify({ live: live ?? null, fed, lastRun });

export const toGenerations = (written: string): Generations => {
  const { live, fed, lastRun } = JSON.parse(written);
  return { live: live ?? undefined, fed, lastRun };
};
