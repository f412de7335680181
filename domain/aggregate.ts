import type { Family } from '../events/catalogue.ts';

/** How the facts of one stream add up to what decisions on it must remember. */
export type Aggregate<State, Event> = {
  readonly family: Family;
  /** Which part of the stream it remembers; undefined where it is all that decisions on the stream ask of it. */
  readonly part?: string;
  readonly initial: State;
  readonly evolve: (state: State, event: Event) => State;
};

/** An aggregate whose types nobody needs to know: what a log is told that a stream is read for. */
export type AnyAggregate = Pick<Aggregate<unknown, never>, 'family' | 'part' | 'initial'> & {
  readonly evolve: (state: never, event: never) => unknown;
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
