import type { Commit } from '../ports.ts';
import {
  type Arrival,
  arrivalsOf,
  type Hint,
  nextCommits,
  type ParkedStreams,
  park,
  parkedStreams,
  type Surroundings,
  UP_TO_DATE,
} from '../subscriptions/hints.ts';
import { NOTHING, sum, type Tally } from '../subscriptions/tally.ts';
import type { StoredRow } from '../view-store.ts';
import { type AnyReaction, followUpsOf, type Perform } from './follow-ups.ts';

/** More rivals than this at one stream are no coincidence; the delivery is then tried again later. */
const ROUNDS_MAX = 50;

/** The name under which a reaction keeps its progress, and under which its streams are parked. */
export const consumerOf = ({ name }: Pick<AnyReaction, 'name'>): string => `reaction:${name}`;

/**
 * Performs what follows from the events that the hints point at, each stream in its order.
 *
 * At least once: progress is stored after the last follow-up of a commit. A refusal parks the stream for the reaction;
 * an error of `perform` is passed on, so that the delivery is repeated.
 */
export const reactToHints = async (
  surroundings: Surroundings,
  reactions: readonly AnyReaction[],
  tenant: string,
  hints: readonly Hint[],
  perform: Perform,
): Promise<Tally> => {
  const arrivals = arrivalsOf(hints);
  // Three of ten deliveries are about streams that no reaction listens to.
  if (!arrivals.some(({ stream }) => reactions.some((reaction) => listensTo(reaction, stream))))
    return NOTHING;
  const parked = parkedStreams(await surroundings.views.parked(tenant));
  const tallies: Partial<Tally>[] = [];
  for (const reaction of reactions)
    for (const arrival of arrivals.filter(({ stream }) => listensTo(reaction, stream)))
      tallies.push(await take(surroundings, reaction, tenant, arrival, perform, parked));
  return sum(tallies);
};

const listensTo = ({ family }: AnyReaction, stream: string): boolean => stream.startsWith(`${family}-`);

const take = async (
  surroundings: Surroundings,
  reaction: AnyReaction,
  tenant: string,
  arrival: Arrival,
  perform: Perform,
  parked: ParkedStreams,
): Promise<Partial<Tally>> => {
  const consumer = consumerOf(reaction);
  if (parked.has(consumer, arrival.stream)) return { skipped: 1 };
  const tally = await advance(surroundings, reaction, tenant, arrival, perform);
  if (tally.parked) parked.add(consumer, arrival.stream);
  return tally;
};

/** Takes up a parked stream again, from the commit at which it was parked; answers `parked: 1` when it is refused again. */
export const redriveReaction = async (
  surroundings: Surroundings,
  reactions: readonly AnyReaction[],
  tenant: string,
  consumer: string,
  stream: string,
  perform: Perform,
): Promise<Tally> => {
  const reaction = reactions.find((candidate) => consumerOf(candidate) === consumer);
  if (!reaction) throw new Error(`there is no ${consumer}`);
  const arrival = { stream, revision: UP_TO_DATE, commits: [] };
  const first = await advance(surroundings, reaction, tenant, arrival, perform);
  if (first.parked) return sum([first]);
  await surroundings.views.unpark(tenant, consumer, stream);
  // What arrived between the two lines above was still skipped.
  return sum([first, await advance(surroundings, reaction, tenant, arrival, perform)]);
};

const advance = async (
  surroundings: Surroundings,
  reaction: AnyReaction,
  tenant: string,
  arrival: Arrival,
  perform: Perform,
): Promise<Tally> => {
  const tallies: Step[] = [];
  while (tallies.length < ROUNDS_MAX) {
    const step = await advanceOnce(surroundings, reaction, tenant, arrival, perform);
    tallies.push(step);
    if (!step.isOvertaken) return sum(tallies);
  }
  throw new Error(`too many reactors at ${arrival.stream} for ${consumerOf(reaction)}`);
};

/** What one round did; when another reactor wrote progress meanwhile, there may be more to do than it knew of. */
type Step = Partial<Tally> & { readonly isOvertaken?: boolean };

const advanceOnce = async (
  surroundings: Surroundings,
  reaction: AnyReaction,
  tenant: string,
  arrival: Arrival,
  perform: Perform,
): Promise<Step> => {
  const { stream } = arrival;
  let progress = await surroundings.views.get(tenant, consumerOf(reaction), stream);
  const from = (progress?.revision ?? 0) + 1;
  if (arrival.revision < from) return { known: 1 };
  const next = await nextCommits(surroundings, tenant, arrival, from);
  const setAside = (revision: number, error: unknown) =>
    park(surroundings, tenant, consumerOf(reaction), stream, revision, error);
  if ('error' in next) {
    await setAside(from, next.error);
    return { parked: 1 };
  }
  let [applied, unknownEvents] = [0, 0];
  for (const commit of next.commits) {
    const outcome = await answer(reaction, tenant, commit, perform);
    if ('obstacle' in outcome) {
      await setAside(commit.revision, outcome.obstacle);
      return { applied, unknownEvents, parked: 1 };
    }
    progress = await keep(surroundings, reaction, tenant, commit, progress);
    // What both performed has one id each.
    if (!progress) return { applied, unknownEvents, isOvertaken: true };
    applied++;
    unknownEvents += outcome.unknownCount;
  }
  return { applied, unknownEvents, healed: next.isHealed ? 1 : 0, known: applied === 0 ? 1 : 0 };
};

type Answered = { readonly unknownCount: number } | { readonly obstacle: unknown };

const answer = async (
  reaction: AnyReaction,
  tenant: string,
  commit: Commit,
  perform: Perform,
): Promise<Answered> => {
  const found = followUpsOf(reaction, tenant, commit);
  if ('obstacle' in found) return found;
  for (const { followUp, cause } of found.followUps) {
    const refusal = await perform(followUp, cause);
    if (refusal) return { obstacle: `${followUp.command} was refused: ${refusal.refused}` };
  }
  return found;
};

const keep = async (
  { views }: Surroundings,
  reaction: AnyReaction,
  tenant: string,
  { stream, revision, recordedAt }: Commit,
  progress: StoredRow | undefined,
): Promise<StoredRow | undefined> => {
  const generation = consumerOf(reaction);
  const times = { beganAt: progress?.beganAt ?? recordedAt, updatedAt: recordedAt };
  const row = { tenant, generation, stream, revision, ...times, row: {}, lists: [], leftAt: {} };
  return (await views.put(row, progress)) ? row : undefined;
};
