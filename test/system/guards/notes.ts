import type { Commit, EventLog, LoadedStream } from '../../../runtime/ports.ts';
import { appendTo, event, provenance } from '../../support/event-log-contract/facts.ts';

/** A fact that says nothing; whoever reads a stream through `withoutNotes` does not see it. */
const NOTE = event();

const withoutNote = (commit: Commit): Commit => ({
  ...commit,
  events: commit.events.filter(({ type }) => type !== NOTE.type),
});

/** The same log, in which streams have moved and say nothing more than before. */
export const withoutNotes = (log: EventLog): EventLog => {
  // Whoever appends continues what stands there, notes and all.
  const asStored = new WeakMap<LoadedStream, LoadedStream>();
  return {
    load: async (tenant, stream) => {
      const stored = await log.load(tenant, stream);
      const shown = { ...stored, commits: stored.commits.map(withoutNote) };
      asStored.set(shown, stored);
      return shown;
    },
    append: ({ additions, ...rest }) =>
      log.append({
        ...rest,
        additions: additions.map(({ stream, events }) => ({
          stream: asStored.get(stream) ?? stream,
          events,
        })),
      }),
    read: async (...wanted) => (await log.read(...wanted)).map(withoutNote),
    shares: log.shares,
    scan: async function* (...wanted) {
      for await (const page of log.scan(...wanted)) yield page.map(withoutNote);
    },
    order: log.order,
    entries: log.entries,
    follow: async (...wanted) => {
      const page = await log.follow(...wanted);
      return { ...page, commits: page.commits.map(withoutNote) };
    },
  };
};

/** Lets a stream move, also one that does not exist yet; nobody who decides sees why. */
export const move = async (log: EventLog, tenant: string, stream: string): Promise<void> => {
  const by = provenance(undefined, { recordedAt: '2000-01-01T00:00:00.000Z' });
  const { status } = await appendTo(log, await log.load(tenant, stream), [NOTE], by);
  if (status !== 'appended') throw new Error(`${stream} could not be moved`);
};
