import type { DomainEvent, Family } from '../events/catalogue.ts';
import type { Recorded } from '../events/envelope.ts';

/**
 * A command that follows from a fact. Its id is derived from the event, so a second delivery has no second effect.
 *
 * `command` is the name of a command specification; `input` what a person would have sent to it.
 */
export type FollowUp = {
  readonly command: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** What follows from the facts of one stream family: a pure function, delivered at least once, in the stream's order. */
export type Reaction<Event extends DomainEvent = DomainEvent> = {
  readonly name: string;
  readonly family: Family;
  readonly react: (recorded: Recorded<Event>) => readonly FollowUp[];
};
