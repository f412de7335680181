import { fund } from '../../../domain/fund/fund.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import { toItem } from '../../../runtime/aws/commit-item.ts';
import { buildCommits } from '../../../runtime/log/append-plan.ts';
import { fold } from '../../../runtime/log/fold.ts';
import { foldedByUs } from '../../../runtime/log/fold-digest.ts';
import { rememberingLog } from '../../../runtime/log/remembering.ts';
import { snapshotLog, TAIL_MAX } from '../../../runtime/log/snapshots.ts';
import type { Commit, EventLog, LoadedStream } from '../../../runtime/ports.ts';
import { type EngineUnderTest, type OpenEngine, sqliteInFile } from '../../support/engines.ts';
import { openEnvironment } from '../../support/environments.ts';
import { appended, newTenant, provenance } from '../../support/event-log-contract/facts.ts';
import { engineAt } from '../engine-in-child.ts';
import { raiseIn } from './product-command.ts';
import { reserveIn } from './product-reservation.ts';
import type { Rival, Store } from './store.ts';

type History = readonly (readonly FundEvent[])[];

const stored = (events: readonly FundEvent[]) => events.map(({ type, data }) => ({ type, version: 1, data }));

/** A stream as it is after a commit; who appends looks at its last commit only. */
const after = (commit: Commit): LoadedStream =>
  ({
    tenant: commit.tenant,
    name: commit.stream,
    revision: commit.revision,
    commits: [commit],
  }) as object as LoadedStream;

/** The commits of a history, with their chain. */
const chained = (from: LoadedStream, history: History): readonly Commit[] => {
  let stream = from;
  return history.flatMap((events) => {
    const commits = buildCommits({
      additions: [{ stream, events: stored(events) }],
      provenance: provenance(),
    });
    stream = commits[0] ? after(commits[0]) : stream;
    return commits;
  });
};

const appendAll = async (log: EventLog, from: LoadedStream, history: History): Promise<void> => {
  let stream = from;
  for (const events of history) {
    const additions = [{ stream, events: stored(events) }];
    const [commit] = appended(await log.append({ additions, provenance: provenance() }));
    stream = commit ? after(commit) : stream;
  }
};

const BATCH = 25;

/** The quickest way to write a history: nobody looks whether it is there already. */
const fillIn = async ({ log, raw }: OpenEngine, from: LoadedStream, history: History): Promise<void> => {
  if (raw.kind === 'sqlite') return appendAll(log, from, history);
  const items = chained(from, history).map(toItem);
  for (let at = 0; at < items.length; at += BATCH) {
    const puts = items.slice(at, at + BATCH).map((Item) => ({ PutRequest: { Item } }));
    await raw.dynamoDb.ask('BatchWriteItem', { RequestItems: { [raw.tables.events]: puts } });
  }
};

/** What only our own store is asked for: to bind money of a fund for one more application. */
export type Reserving = Store & { readonly reserve: (fundId: string, key: string) => Promise<void> };

/** Some commits came after the last snapshot of a long stream: half of what a load reads before there is another one. */
const SINCE = TAIL_MAX / 2;

const storeOn = async (under: EngineUnderTest, remembers: boolean): Promise<Reserving> => {
  const { environment: whole, engine, snapshots, close } = await openEnvironment(under);
  const tenant = newTenant();
  const kept: Promise<void>[] = [];
  const later = (work: () => Promise<void>) => void kept.push(work());
  // Without the look at every event that is read, which only tests take.
  const below = snapshotLog(engine.log, { store: snapshots, foldedBy: foldedByUs, later });
  const environment = { ...whole, log: remembers ? rememberingLog(below) : below };
  const load = (name: string) => environment.log.load(tenant, name, fund);
  const filled = async (name: string, history: History): Promise<void> => {
    await fillIn(engine, await engine.log.load(tenant, name), history);
  };
  return {
    fill: async (fundId, history) => {
      const [name, last] = [`fund-${fundId}`, history.length > TAIL_MAX ? SINCE : 0];
      await filled(name, history.slice(0, history.length - last));
      if (last === 0) return;
      await below.load(tenant, name, fund);
      await Promise.all(kept.splice(0));
      await filled(name, history.slice(-last));
    },
    load: async (fundId) => {
      const state = fold(fund, await load(`fund-${fundId}`));
      return state.fundId === undefined ? 0 : state.allocatedCents;
    },
    raise: (fundId, raise) => raiseIn(environment, tenant, fundId, raise),
    reserve: (fundId, key) => reserveIn(environment, tenant, fundId, key),
    close,
  };
};

type Memory = { readonly remembers: boolean };

const INCLUDES = 'consistent Query, hash of every body and the chain, schema of every body, command identity';

export const productOnDynamodb = ({
  remembers,
}: Memory): Omit<Rival, 'open'> & { readonly open: (endpoint: string) => Promise<Reserving> } => ({
  name: remembers ? 'ours, remembering' : 'ours',
  includes: remembers ? `${INCLUDES}; only what came after is read` : INCLUDES,
  open: (endpoint) => storeOn(engineAt(endpoint), remembers),
});

export const productOnSqlite = ({ remembers }: Memory): Rival => ({
  name: remembers ? 'ours, remembering' : 'ours',
  includes:
    'hash of every body and the chain, schema of every body, command identity; journal synced as rivals',
  open: () => storeOn(sqliteInFile, remembers),
});
