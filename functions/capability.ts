import type { AnyCommand } from '../runtime/commands/command.ts';
import type { AnyReaction } from '../runtime/commands/follow-ups.ts';
import type { AnyProjection } from '../runtime/views/row-fold.ts';

/** What one capability brings: commands that people send, commands that only reactions send, rows, and reactions. */
export type Capability = {
  readonly commands: readonly AnyCommand[];
  readonly followUps: readonly AnyCommand[];
  readonly projections: readonly AnyProjection[];
  readonly reactions: readonly AnyReaction[];
};
