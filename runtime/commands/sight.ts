import type { Environment, LoadedStream, ReadOptions } from '../ports.ts';

/** What one round of a command sees of the log. */
export type Sight = {
  /** Reads through it are seen; all else is as it was. */
  readonly environment: Environment;
  /** Every stream that was loaded so far, once. */
  readonly seen: () => Promise<readonly LoadedStream[]>;
};

/** A part of a stream that says up to where it goes lies in the past and does not change any more. */
const isWhole = (options: ReadOptions): boolean =>
  Object.values(options).every((option) => option === undefined);

/**
 * Remembers what is read of the log.
 *
 * A stream is loaded once, so whatever a round asks of it is answered from one state, whether its specification asks, what
 * comes before it or what follows from another stream; and what was asked can be guarded without anybody naming it.
 */
export const sightOf = (environment: Environment): Sight => {
  const loads = new Map<string, Promise<LoadedStream>>();
  const load: Environment['log']['load'] = (tenant, stream) => {
    const name = `${tenant} ${stream}`;
    const loading = loads.get(name) ?? environment.log.load(tenant, stream);
    loads.set(name, loading);
    return loading;
  };
  const read: Environment['log']['read'] = async (tenant, stream, options = {}) =>
    isWhole(options) ? (await load(tenant, stream)).commits : environment.log.read(tenant, stream, options);
  return {
    environment: { ...environment, log: { ...environment.log, load, read } },
    seen: () => Promise.all(loads.values()),
  };
};
