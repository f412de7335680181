import type { Aggregate, AnyAggregate } from '../../domain/aggregate.ts';
import type { DomainEvent } from '../../events/catalogue.ts';
import { upcast } from '../../events/upcasters.ts';
import type { Commit, LoadedStream } from '../ports.ts';

/** The events of loaded commits in today's shape. */
export const eventsOf = (commits: readonly Commit[]): DomainEvent[] =>
  commits.flatMap((commit) => commit.events.map((event) => upcast(event) as unknown as DomainEvent));

/** The name of a fold: its family, and the part that it remembers of a stream. */
export const foldName = ({ family, part }: AnyAggregate): string =>
  part === undefined ? family : `${family}:${part}`;

/** A state, and where among the commits of its stream the one lies that went into it last; -1 before the first. */
type Folded = { readonly place: number; readonly last: Commit | undefined; readonly state: unknown };

/** How far each fold of a stream has come, by the first commit that was loaded of it. */
const known = new WeakMap<Commit, Map<AnyAggregate, Folded>>();

type Stream = Pick<LoadedStream, 'commits' | 'base'>;

const beginning = (aggregate: AnyAggregate, { commits, base }: Stream): Folded => {
  if (!base) return { place: -1, last: undefined, state: aggregate.initial };
  if (base.fold !== foldName(aggregate))
    throw new Error(`a stream was loaded for ${base.fold} and is folded by ${foldName(aggregate)}`);
  return { place: 0, last: commits[0], state: base.state };
};

/**
 * What the events of a stream add up to.
 *
 * Only what came since the same stream was folded last is folded: the commit up to which it was proves all before it, and no
 * state is ever changed.
 */
export const fold = <State, Event>(aggregate: Aggregate<State, Event>, stream: Stream): State => {
  const { commits } = stream;
  const [first] = commits;
  if (!first) return aggregate.initial;
  const folds = known.get(first) ?? new Map<AnyAggregate, Folded>();
  known.set(first, folds);
  const before = folds.get(aggregate);
  const from = before && commits[before.place] === before.last ? before : beginning(aggregate, stream);
  const events = eventsOf(commits.slice(from.place + 1)) as unknown as Event[];
  const state = events.reduce(aggregate.evolve, from.state as State);
  const place = commits.length - 1;
  if (!before || before.place < place) folds.set(aggregate, { place, last: commits[place], state });
  return state;
};
