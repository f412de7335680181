import type { Family } from '../events/catalogue.ts';

/** How the facts of one stream add up to what decisions on it must remember. */
export type Aggregate<State, Event> = {
  readonly family: Family;
  readonly initial: State;
  readonly evolve: (state: State, event: Event) => State;
};

/** Who acts and when: given to every decision, so that deciding needs no clock and no identity. */
export type Acting = {
  /** Pseudonymous id of the person, or the name of the reaction. */
  readonly actorId: string;
  readonly roles: ReadonlySet<string>;
  /** UTC instant, ISO 8601 with milliseconds. */
  readonly now: string;
  /** Makes ids of things that the command creates: the same command gives the same id. */
  readonly derivedId: (prefix: string) => string;
};
