import type { Aggregate } from '../../domain/aggregate.ts';
import type { DomainEvent } from '../../events/catalogue.ts';
import { upcast } from '../../events/upcasters.ts';
import type { Commit } from '../ports.ts';

/** The events of loaded commits in today's shape. */
export const eventsOf = (commits: readonly Commit[]): DomainEvent[] =>
  commits.flatMap((commit) => commit.events.map((event) => upcast(event) as unknown as DomainEvent));

/** What the events of commits add up to. */
export const fold = <State, Event>(aggregate: Aggregate<State, Event>, commits: readonly Commit[]): State =>
  (eventsOf(commits) as unknown as Event[]).reduce(aggregate.evolve, aggregate.initial);
