import type { EventLog, LoadedStream } from '../../../runtime/ports.ts';
import { appended, appendTo } from '../../support/event-log-contract/facts.ts';
import { withoutMemory } from '../../support/without-memory.ts';
import { withoutNotes } from './notes.ts';

/** Where commands are carried out while what they read moves. */
export type Ground = {
  /** What commands read and write. */
  readonly log: EventLog;
  /** The engine under it, on which streams move. */
  readonly engine: EventLog;
};

/** The log that everything else uses, too. */
export const sameGround = (log: EventLog): Ground => {
  const engine = withoutNotes(log);
  return { log: engine, engine };
};

/**
 * A second engine that knows of the first what is read of it, and writes to both.
 *
 * What leads up to a command, and what follows from it, is then as quick as on the first.
 */
export const groundBeside = (home: EventLog, beside: EventLog): Ground => {
  const engine = withoutNotes(beside);
  const copied = new Map<string, number>();
  const nameOf = (tenant: string, stream: string) => `${tenant} ${stream}`;

  const load = async (tenant: string, stream: string): Promise<LoadedStream> => {
    const { commits } = await home.load(tenant, stream);
    const missing = commits.slice(copied.get(nameOf(tenant, stream)) ?? 0);
    const last = missing.at(-1);
    const events = missing.flatMap((commit) => commit.events);
    if (last) appended(await appendTo(engine, await engine.load(tenant, stream), events, last));
    copied.set(nameOf(tenant, stream), commits.length);
    return engine.load(tenant, stream);
  };
  const append: EventLog['append'] = async ({ guards, additions, ...rest }) => {
    const result = await engine.append({ guards: guards ?? [], additions, ...rest });
    if (result.status !== 'appended') return result;
    const atHome = additions.map(async ({ stream: { tenant, name }, events }) => ({
      stream: await home.load(tenant, name),
      events,
    }));
    for (const { stream, revision } of appended(
      await home.append({ additions: await Promise.all(atHome), ...rest }),
    ))
      copied.set(nameOf(additions[0]?.stream.tenant ?? '', stream), revision);
    return result;
  };
  return { log: { ...withoutMemory(home), load, append }, engine };
};
