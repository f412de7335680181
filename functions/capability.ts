import type { Projection } from '../domain/projection.ts';
import type { Reaction } from '../domain/reaction.ts';
import type { AnyCommand } from '../runtime/command.ts';

/** A projection or reaction whose types were checked where it was written. */
// biome-ignore lint/suspicious/noExplicitAny: rows and events of different capabilities share one list
export type AnyProjection = Projection<any, any>;
// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyReaction = Reaction<any>;

/** What one capability brings: commands that people send, commands that only reactions send, rows, and reactions. */
export type Capability = {
  readonly commands: readonly AnyCommand[];
  readonly followUps: readonly AnyCommand[];
  readonly projections: readonly AnyProjection[];
  readonly reactions: readonly AnyReaction[];
};
