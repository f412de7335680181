import { type Surroundings, UP_TO_DATE } from '../subscriptions/hints.ts';
import type { ViewStore } from '../view-store.ts';
import { feed } from './feed.ts';
import type { AnyProjection } from './row-fold.ts';

/**
 * Brings every stream that another generation knows up to the end of the log.
 *
 * The order of the log may trail its streams a little; what was fed to the other generations before this one was
 * announced is found in their rows.
 */
export const catchUp = async (
  surroundings: Surroundings,
  tenant: string,
  projection: AnyProjection,
  generation: string,
  others: readonly string[],
) => {
  const { views } = surroundings;
  const toEnd = (stream: string, revision: number) =>
    feed(surroundings, projection, tenant, generation, { stream, revision, commits: [] });
  const wanted = await revisionsIn(
    views,
    tenant,
    others.filter((candidate) => candidate !== generation),
  );
  // Nearly every stream has come as far here: asking for its row would be a request for each.
  const reached = await revisionsIn(views, tenant, [generation]);
  for (const [stream, revision] of wanted)
    if (revision > (reached.get(stream) ?? 0)) await toEnd(stream, revision);
  for (const { consumer, stream } of await views.parked(tenant))
    if (others.includes(consumer) && consumer !== generation) await toEnd(stream, UP_TO_DATE);
};

/** How far each stream has come in the generation that is furthest. */
const revisionsIn = async (
  views: ViewStore,
  tenant: string,
  generations: readonly string[],
): Promise<ReadonlyMap<string, number>> => {
  const revisions = new Map<string, number>();
  for (const generation of generations)
    for await (const page of views.all(tenant, generation))
      for (const { stream, revision } of page)
        revisions.set(stream, Math.max(revision, revisions.get(stream) ?? 0));
  return revisions;
};
