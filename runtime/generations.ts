import type { AnyProjection } from './row-fold.ts';

/** Name of a stored generation: a projection, the version of its fold, and the run that built it. */
export const generationOf = ({ name, version }: Pick<AnyProjection, 'name' | 'version'>, run: number) =>
  `${name}@${version}/${run}`;

/** Tells whether a generation was folded by this version of a projection, so that it can be fed and read by it. */
export const isGenerationOf = (
  { name, version }: Pick<AnyProjection, 'name' | 'version'>,
  generation: string,
) => generation.startsWith(`${name}@${version}/`);
