import { foldName } from '../log/fold.ts';
import { wholeStream } from '../log/whole-stream.ts';
import type { Environment, EventLog, LoadedStream, ReadOptions } from '../ports.ts';

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
  const { log } = environment;
  const loads = new Map<string, Promise<LoadedStream>>();
  const load: EventLog['load'] = async (tenant, stream, readFor) => {
    const name = `${tenant} ${stream}`;
    const loading = loads.get(name) ?? log.load(tenant, stream, readFor);
    loads.set(name, loading);
    const loaded = await loading;
    // Asked for another fold as well, the same commits answer.
    return readFor && loaded.base?.fold === foldName(readFor) ? loaded : wholeStream(log, loaded);
  };
  const read: EventLog['read'] = async (tenant, stream, options = {}) =>
    isWhole(options) ? (await load(tenant, stream)).commits : log.read(tenant, stream, options);
  return {
    environment: { ...environment, log: { ...log, load, read } },
    seen: () => Promise.all(loads.values()),
  };
};
