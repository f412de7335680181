import type { LoadedStream } from '../ports.ts';
import type { CheckedSpecification } from './command.ts';
import type { AnyLoaded } from './situation.ts';

const fits = (name: string, written: string): boolean =>
  written.endsWith('*') ? name.startsWith(written.slice(0, -1)) : name === written;

/** The streams that a specification leaves out, by their names in the log. */
const leftOut = ({ unguarded = {} }: CheckedSpecification, others: AnyLoaded): ReadonlySet<string> => {
  const written = Object.keys(unguarded);
  const isLeftOut = ([name]: readonly [string, unknown]) => written.some((one) => fits(name, one));
  return new Set(
    Object.entries(others)
      .filter(isLeftOut)
      .map(([, { stream }]) => stream.name),
  );
};

/** What must not have moved when a decision is written: all that was read for it, less what is written and what is left out. */
export const guardsOf = (
  specification: CheckedSpecification,
  others: AnyLoaded,
  seen: readonly LoadedStream[],
  written: readonly LoadedStream[],
): readonly LoadedStream[] => {
  const isOpen = new Set([...leftOut(specification, others), ...written.map(({ name }) => name)]);
  return seen.filter(({ name }) => !isOpen.has(name));
};
