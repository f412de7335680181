import type { Surroundings } from '../subscriptions/hints.ts';
import type { Generations } from '../view-store.ts';
import { catchUp } from './catch-up.ts';
import { fill } from './fill.ts';
import { generationOf, isGenerationOf } from './generations.ts';
import { renew } from './renew.ts';
import type { AnyProjection } from './row-fold.ts';

export class RebuildError extends Error {
  readonly code: 'projection-unknown' | 'poisoned' | 'superseded' | 'nothing-to-roll-back-to';
  constructor(code: RebuildError['code'], message: string) {
    super(message);
    this.name = 'RebuildError';
    this.code = code;
  }
}

/** The generation that readers see now, and the one they saw before. */
export type Swap = { readonly live: string; readonly previous: string | undefined };

/**
 * Builds a projection anew from the log, beside the generation in use, and puts it in its place.
 *
 * Every row is folded from its first commit. Where the generation before the one in use was folded by the same version, the
 * new rows go on its ground and only those that differ are written. New events go to both meanwhile; the old generation stays
 * and is kept up to date for a rollback, older ones go.
 * Nothing but rows is written: no reaction hears of it. Throws `RebuildError`; the generation in use then stays.
 */
export const rebuild = async (
  surroundings: Surroundings,
  tenant: string,
  projections: readonly AnyProjection[],
  name: string,
): Promise<Swap> => {
  const projection = projections.find((candidate) => candidate.name === name);
  if (!projection) throw new RebuildError('projection-unknown', `there is no projection ${name}`);
  return build(surroundings, tenant, projection);
};

/** Builds what was never built, or was built by another version of its fold. Belongs before the first request. */
export const ensureBuilt = async (
  surroundings: Surroundings,
  tenant: string,
  projections: readonly AnyProjection[],
): Promise<readonly Swap[]> => {
  const swaps: Swap[] = [];
  for (const projection of projections) {
    const found = await surroundings.views.generations(tenant, projection.name);
    const isBuilt = found?.live !== undefined && isGenerationOf(projection, found.live);
    if (!isBuilt) swaps.push(await build(surroundings, tenant, projection));
  }
  return swaps;
};

/** Builds one projection; see `rebuild`. */
export const build = async (
  surroundings: Surroundings,
  tenant: string,
  projection: AnyProjection,
): Promise<Swap> =>
  (await buildOnSpare(surroundings, tenant, projection)) ??
  (await buildFromNothing(surroundings, tenant, projection));

/** The generation that is kept for a rollback becomes the new one: it is fed, so nearly all of its rows are right already. */
const buildOnSpare = async (
  surroundings: Surroundings,
  tenant: string,
  projection: AnyProjection,
): Promise<Swap | undefined> => {
  const before = await surroundings.views.generations(tenant, projection.name);
  const generation = before?.fed.find((fed) => fed !== before.live && isGenerationOf(projection, fed));
  if (!before?.live || generation === undefined) return undefined;
  if (!(await renew(surroundings, { tenant, projection, generation }))) return undefined;
  await catchUp(surroundings, tenant, projection, generation, before.fed);
  const { previous } = await swap(surroundings, tenant, projection, generation);
  return { live: generation, previous };
};

const buildFromNothing = async (
  surroundings: Surroundings,
  tenant: string,
  projection: AnyProjection,
): Promise<Swap> => {
  const { views } = surroundings;
  const generation = await startRun(surroundings, tenant, projection);
  const before = await views.generations(tenant, projection.name);
  await fill(surroundings, tenant, projection, generation);
  await catchUp(surroundings, tenant, projection, generation, before?.fed ?? []);
  await refusePoisoned(surroundings, tenant, projection, generation, before?.live);
  const { previous, dropped } = await swap(surroundings, tenant, projection, generation);
  for (const old of dropped) await discard(surroundings, tenant, old);
  return { live: generation, previous };
};

/** Puts the generation before the one in use back in its place, after bringing it up to date. Throws `RebuildError`. */
export const rollback = async (
  surroundings: Surroundings,
  tenant: string,
  projections: readonly AnyProjection[],
  name: string,
): Promise<Swap> => {
  const { views } = surroundings;
  const now = await views.generations(tenant, name);
  const earlier = now?.fed.find((generation) => generation !== now.live);
  if (!now?.live || !earlier)
    throw new RebuildError('nothing-to-roll-back-to', `${name} has no earlier generation`);
  const projection = projections.find((candidate) => isGenerationOf(candidate, earlier));
  if (!projection) throw new RebuildError('projection-unknown', `this program has no fold for ${earlier}`);
  await catchUp(surroundings, tenant, projection, earlier, now.fed);
  const isSwapped = await views.setGenerations(tenant, name, now, { ...now, live: earlier });
  if (!isSwapped) throw new RebuildError('superseded', `${name} was rebuilt in the meantime`);
  return { live: earlier, previous: now.live };
};

/** Applies a change to the generations as they are at that moment; answers them as they were before and after. */
const change = async (
  { views }: Surroundings,
  tenant: string,
  name: string,
  next: (now: Generations) => Generations,
) => {
  for (;;) {
    const stored = await views.generations(tenant, name);
    const now = stored ?? { live: undefined, fed: [], lastRun: 0 };
    const after = next(now);
    if (await views.setGenerations(tenant, name, stored, after)) return { now, after };
  }
};

const startRun = async (surroundings: Surroundings, tenant: string, projection: AnyProjection) => {
  const { after } = await change(surroundings, tenant, projection.name, ({ live, fed, lastRun }) => ({
    live,
    fed: [...fed, generationOf(projection, lastRun + 1)],
    lastRun: lastRun + 1,
  }));
  return generationOf(projection, after.lastRun);
};

const refusePoisoned = async (
  surroundings: Surroundings,
  tenant: string,
  { name }: AnyProjection,
  generation: string,
  live: string | undefined,
) => {
  if (live === undefined) return;
  const parked = await surroundings.views.parked(tenant);
  const inUse = new Set(parked.filter(({ consumer }) => consumer === live).map(({ stream }) => stream));
  const worse = parked.filter(({ consumer, stream }) => consumer === generation && !inUse.has(stream));
  if (worse.length === 0) return;
  await change(surroundings, tenant, name, (now) => ({
    ...now,
    fed: now.fed.filter((fed) => fed !== generation),
  }));
  await discard(surroundings, tenant, generation);
  const streams = worse.map(({ stream, fromRevision }) => `${stream}@${fromRevision}`).join(', ');
  throw new RebuildError('poisoned', `${generation} cannot fold ${streams}, which ${live} can`);
};

const swap = async (
  surroundings: Surroundings,
  tenant: string,
  { name }: AnyProjection,
  generation: string,
) => {
  const { now, after } = await change(surroundings, tenant, name, ({ live, fed, lastRun }) => {
    if (!fed.includes(generation) || live === generation)
      throw new RebuildError('superseded', `another rebuild of ${name} overtook ${generation}`);
    return { live: generation, fed: live === undefined ? [generation] : [live, generation], lastRun };
  });
  return { previous: now.live, dropped: now.fed.filter((old) => !after.fed.includes(old)) };
};

const discard = async ({ views }: Surroundings, tenant: string, generation: string) => {
  await views.drop(tenant, generation);
  for (const { consumer, stream } of await views.parked(tenant))
    if (consumer === generation) await views.unpark(tenant, consumer, stream);
};
