import type { AnyCommand } from '../../../runtime/commands/command.ts';
import type { EventLog } from '../../../runtime/ports.ts';
import { withoutMemory } from '../../support/without-memory.ts';
import { actionOf } from '../permissions/tried.ts';
import type { Ground } from './ground.ts';
import { move } from './notes.ts';

/** How one command fared while what it had read moved, one stream after the other. */
export type Moved = {
  readonly command: string;
  /** Families of the streams that moved before it could be written; each time it must decide again. */
  readonly guarded: readonly string[];
  /** Families of those that moved when nothing was left that is guarded; it must be written all the same. */
  readonly unguarded: readonly string[];
  readonly decisions: number;
};

const familyOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));

/** A log in which, whenever one command wants to write, something that it has read moves first. */
const underfoot = ({ log, engine }: Ground, tenant: string) => {
  const loaded = new Set<string>();
  const guarded = new Set<string>();
  const unguarded = new Set<string>();
  const state = { decisions: 0 };

  const load: EventLog['load'] = (of, stream) => {
    loaded.add(stream);
    return log.load(of, stream);
  };
  const append: EventLog['append'] = async (wanted) => {
    state.decisions++;
    // A command loads its own stream first; that this one is held is no question of guards.
    const [main] = loaded;
    const held = [...wanted.additions.map(({ stream }) => stream), ...(wanted.guards ?? [])];
    const names = new Set(held.map(({ name }) => name));
    const next = [...names].find((name) => name !== main && !guarded.has(name));
    const moving = next ? [next] : [...loaded].filter((name) => !names.has(name) && !unguarded.has(name));
    for (const name of moving) {
      await move(engine, tenant, name);
      (next ? guarded : unguarded).add(name);
    }
    return log.append(wanted);
  };
  const moved = () => ({
    guarded: [...guarded].map(familyOf),
    unguarded: [...unguarded].map(familyOf),
    decisions: state.decisions,
  });
  return { log: { ...withoutMemory(log), load, append }, moved };
};

/**
 * The same command, carried out while everything that it reads moves, and what came of it told where it wrote something.
 *
 * What was seen once is carried out in peace the next time, unless something of it is left unguarded and may be read then.
 */
export const onMovingGround = (ground: Ground, tell: (moved: Moved) => void) => {
  const seen = new Set<AnyCommand>();
  const isWorthIt = (command: AnyCommand) => !seen.has(command) || Object.keys(command.unguarded).length > 0;
  return (command: AnyCommand): AnyCommand => ({
    ...command,
    execute: async (attempt) => {
      if (!isWorthIt(command)) return command.execute(attempt);
      const { log, moved } = underfoot(ground, attempt.tenant);
      const outcome = await command.execute({ ...attempt, environment: { ...attempt.environment, log } });
      const came = moved();
      if (came.decisions === 0) return outcome;
      seen.add(command);
      tell({ command: actionOf(command), ...came });
      return outcome;
    },
  });
};
