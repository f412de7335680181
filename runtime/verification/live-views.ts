import type { Environment } from '../ports.ts';
import { isGenerationOf } from '../views/generations.ts';
import type { AnyProjection } from '../views/row-fold.ts';
import type { View } from './verify-views.ts';

/** The generations that readers see, each with its projection; a projection that was never built has none. */
export const liveViews = async (
  { views }: Pick<Environment, 'views'>,
  tenant: string,
  projections: readonly AnyProjection[],
): Promise<readonly View[]> => {
  const found = await Promise.all(
    projections.map(async (projection) => ({
      ...{ tenant, projection },
      generation: (await views.generations(tenant, projection.name))?.live ?? '',
    })),
  );
  return found.filter(({ projection, generation }) => isGenerationOf(projection, generation));
};
