import {
  type Arrival,
  arrivalsOf,
  type Hint,
  type ParkedStreams,
  parkedStreams,
  type Surroundings,
  UP_TO_DATE,
} from '../subscriptions/hints.ts';
import { sum, type Tally } from '../subscriptions/tally.ts';
import type { Standing } from '../view-store.ts';
import { feed } from './feed.ts';
import { isGenerationOf } from './generations.ts';
import { build } from './rebuild.ts';
import { type AnyProjection, isOfFamily } from './row-fold.ts';

/**
 * Brings the rows of all fed generations up to what the hints say.
 *
 * Throws only when a store cannot be reached: the delivery is then to be repeated, which is harmless.
 */
export const projectHints = async (
  surroundings: Surroundings,
  projections: readonly AnyProjection[],
  tenant: string,
  hints: readonly Hint[],
): Promise<Tally> => {
  const arrivals = arrivalsOf(hints);
  const concerned = projections
    .map((projection) => ({
      projection,
      own: arrivals.filter(({ stream }) => isOfFamily(projection, stream)),
    }))
    .filter(({ own }) => own.length > 0);
  const tallies: Partial<Tally>[] = [];
  const done = new Set<string>();
  let parked: ParkedStreams | undefined;
  while (concerned.length > 0) {
    // Asked again after feeding: a generation that was announced meanwhile may have scanned past what was fed here.
    const standing = await surroundings.views.standing(tenant);
    parked ??= parkedStreams(standing.parked);
    const before = done.size;
    for (const concern of concerned)
      tallies.push(...(await project(surroundings, tenant, concern, standing, parked, done)));
    if (done.size === before) break;
  }
  return sum(tallies);
};

/** A projection, and what arrived in its streams. */
type Concern = { readonly projection: AnyProjection; readonly own: readonly Arrival[] };

/** Feeds the generations of a projection that are not done yet, and notes them as done. */
const project = async (
  surroundings: Surroundings,
  tenant: string,
  { projection, own }: Concern,
  standing: Standing,
  parked: ParkedStreams,
  done: Set<string>,
): Promise<readonly Partial<Tally>[]> => {
  const tallies: Partial<Tally>[] = [];
  for (const generation of await fedGenerations(surroundings, projection, tenant, standing)) {
    if (done.has(generation)) continue;
    for (const arrival of own)
      tallies.push(await take(surroundings, projection, tenant, generation, arrival, parked));
    done.add(generation);
  }
  return tallies;
};

const take = async (
  surroundings: Surroundings,
  projection: AnyProjection,
  tenant: string,
  generation: string,
  arrival: Arrival,
  parked: ParkedStreams,
): Promise<Partial<Tally>> => {
  if (parked.has(generation, arrival.stream)) return { skipped: 1 };
  const tally = await feed(surroundings, projection, tenant, generation, arrival);
  if (tally.parked) parked.add(generation, arrival.stream);
  return tally;
};

/**
 * The generations that this version of a projection feeds.
 *
 * One that never was is built from the log here. One of another version is not: while two versions of the program run
 * side by side, each would undo what the other built; `ensureBuilt` does that when a program starts.
 */
const fedGenerations = async (
  surroundings: Surroundings,
  projection: AnyProjection,
  tenant: string,
  { generations }: Standing,
) => {
  const found = generations.get(projection.name);
  if (!found) return [(await build(surroundings, tenant, projection)).live];
  return found.fed.filter((generation) => isGenerationOf(projection, generation));
};

/**
 * Folds a parked stream again from the log, after the fold or the log was put right.
 *
 * @param consumer the generation for which the stream was parked
 * @returns `parked: 1` when it is still poisoned
 */
export const redrive = async (
  surroundings: Surroundings,
  projections: readonly AnyProjection[],
  tenant: string,
  consumer: string,
  stream: string,
): Promise<Tally> => {
  const projection = projections.find((candidate) => isGenerationOf(candidate, consumer));
  if (!projection) throw new Error(`no projection feeds ${consumer}`);
  const arrival = { stream, revision: UP_TO_DATE, commits: [] };
  const healed = await feed(surroundings, projection, tenant, consumer, arrival);
  if (healed.parked) return sum([healed]);
  await surroundings.views.unpark(tenant, consumer, stream);
  // What arrived between the two lines above was still skipped.
  return sum([healed, await feed(surroundings, projection, tenant, consumer, arrival)]);
};
