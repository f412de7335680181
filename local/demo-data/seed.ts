import * as z from 'zod';
import { handler as react } from '../../functions/consumers/react.ts';
import { commands } from '../../functions/registry.ts';
import { routes } from '../../functions/routes.ts';
import { provideEnvironment } from '../../runtime/environment.ts';
import type { Append, Commit, Environment, EventLog } from '../../runtime/ports.ts';
import { builtLater } from '../../runtime/views/missing-views.ts';
import { apiEntries } from '../api-entries.ts';
import { commitRecord } from '../commit-record.ts';
import { readIfThere, writeDurably } from '../durable-file.ts';
import { type Ask, client } from '../play/client.ts';
import { perform } from '../play/perform.ts';
import { versionedAddress } from '../read-before.ts';
import type { Entry } from '../route-table.ts';
import { inProcess } from './in-process.ts';
import { demoPlot } from './plot.ts';

/** The installation that the demo data are entered into; nothing else may be at work in it. */
export type DemoPlace = {
  readonly environment: Environment;
  readonly tenant: string;
  /** Who vouches for the demo people. */
  readonly issuer: string;
  /** The addresses that they are entered through; those of the API by default. */
  readonly entries?: readonly Entry[];
  /** Hears how many of the moments are entered. */
  readonly progress?: (done: number, total: number) => void;
};

/**
 * Enters the demo data through the commands, each at its time in the past; the environment's own clock goes on afterwards.
 *
 * May be repeated after it was cut off: every step has one command id, so what is there already stays as it is. Rows are
 * left to whoever builds them: that is one pass over the log and not one write for each event.
 *
 * @param now the moment that the demo data end at
 */
export const seedDemo = async (place: DemoPlace, now: string): Promise<void> => {
  const { environment, tenant, issuer, entries = apiEntries(routes), progress = () => {} } = place;
  const hand = { now };
  const following = await followingReactions(environment.log, tenant);
  const views = builtLater(environment.views);
  provideEnvironment({ ...environment, views, log: following.log, clock: { now: () => hand.now } });
  const moveClock = (instant: string) => {
    hand.now = instant;
  };
  const { idle, versionAt } = following;
  const transport = inProcess({ entries, issuer, moveClock, versionAt, idle });
  try {
    await perform(client(transport, 'demo'), demoPlot(now), { until: now, progress });
  } finally {
    provideEnvironment(environment);
  }
};

/** The stream of a command that needs a version; undefined for one on a draft, which lies outside the log. */
const streamOf = ({ method, path }: Ask): string | undefined => {
  const { file = '', params = {} } = versionedAddress(method, path) ?? {};
  return commands.find(({ name }) => name === file.split('/').at(-1))?.streamAt(params);
};

/**
 * A log whose every commit is answered by the reactions when `idle` is called, and which knows how far each stream has come:
 * nothing that people read shows that before the rows are built.
 */
const followingReactions = async (log: EventLog, tenant: string) => {
  const waiting: Commit[] = [];
  // What an earlier try had written and not answered yet.
  for await (const commits of log.scan(tenant)) waiting.push(...commits);
  const revisions = new Map(waiting.map(({ stream, revision }) => [stream, revision]));
  const state = { sequence: 0 };
  const recorded = (commit: Commit) => commitRecord(commit, ++state.sequence);
  return {
    log: {
      ...log,
      append: async (append: Append) => {
        const result = await log.append(append);
        if (result.status !== 'appended') return result;
        waiting.push(...result.commits);
        for (const { stream, revision } of result.commits) revisions.set(stream, revision);
        return result;
      },
    },
    versionAt: (ask: Ask) => revisions.get(streamOf(ask) ?? ''),
    idle: async () => {
      while (waiting.length > 0) {
        const { batchItemFailures } = await react({ Records: waiting.splice(0).map(recorded) });
        if (batchItemFailures.length > 0) throw new Error('what follows from the demo data has failed');
      }
    },
  };
};

const Progress = z.strictObject({ state: z.enum(['begun', 'complete']), now: z.string() });

/**
 * Enters the demo data on the first start, and goes on with them where an earlier start was cut off.
 *
 * @param path the file that says how far they are, in the data folder
 * @param isNew whether nothing was recorded before this start; a book that somebody else began gets no demo data
 * @param begins is called before anything is entered
 * @returns whether anything was entered
 */
export const ensureDemoData = async (
  path: string,
  isNew: boolean,
  place: DemoPlace,
  begins: () => void = () => {},
): Promise<boolean> => {
  const kept = readIfThere(path);
  const progress = kept === undefined ? undefined : Progress.parse(JSON.parse(kept));
  if (progress?.state === 'complete' || (!progress && !isNew)) return false;
  begins();
  const now = progress?.now ?? place.environment.clock.now();
  writeDurably(path, JSON.stringify({ state: 'begun', now }));
  await seedDemo(place, now);
  writeDurably(path, JSON.stringify({ state: 'complete', now }));
  return true;
};
