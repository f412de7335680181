import { fund } from '../../../domain/fund/fund.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import { toItem } from '../../../runtime/aws/commit-item.ts';
import { buildCommits } from '../../../runtime/log/append-plan.ts';
import { fold } from '../../../runtime/log/fold.ts';
import { rememberingLog } from '../../../runtime/log/remembering.ts';
import type { Commit, EventLog, LoadedStream } from '../../../runtime/ports.ts';
import { type EngineUnderTest, type OpenEngine, sqliteInFile } from '../../support/engines.ts';
import { openEnvironment } from '../../support/environments.ts';
import { appended, newTenant, provenance } from '../../support/event-log-contract/facts.ts';
import { engineAt } from '../engine-in-child.ts';
import { raiseIn } from './product-command.ts';
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
const chained = (empty: LoadedStream, history: History): readonly Commit[] => {
  let stream = empty;
  return history.flatMap((events) => {
    const commits = buildCommits({
      additions: [{ stream, events: stored(events) }],
      provenance: provenance(),
    });
    stream = commits[0] ? after(commits[0]) : stream;
    return commits;
  });
};

const appendAll = async (log: EventLog, empty: LoadedStream, history: History): Promise<void> => {
  let stream = empty;
  for (const events of history) {
    const additions = [{ stream, events: stored(events) }];
    const [commit] = appended(await log.append({ additions, provenance: provenance() }));
    stream = commit ? after(commit) : stream;
  }
};

const BATCH = 25;

/** The quickest way to write a history: nobody looks whether it is there already. */
const fillIn = async ({ log, raw }: OpenEngine, tenant: string, name: string, history: History) => {
  const empty = await log.load(tenant, name);
  if (raw.kind === 'sqlite') return appendAll(log, empty, history);
  const items = chained(empty, history).map(toItem);
  for (let at = 0; at < items.length; at += BATCH) {
    const puts = items.slice(at, at + BATCH).map((Item) => ({ PutRequest: { Item } }));
    await raw.dynamoDb.ask('BatchWriteItem', { RequestItems: { [raw.tables.events]: puts } });
  }
};

const storeOn = async (under: EngineUnderTest, remembers: boolean): Promise<Store> => {
  const { environment: whole, engine, close } = await openEnvironment(under);
  const tenant = newTenant();
  // Without the look at every event that is read, which only tests take.
  const environment = { ...whole, log: remembers ? rememberingLog(engine.log) : engine.log };
  return {
    fill: (fundId, history) => fillIn(engine, tenant, `fund-${fundId}`, history),
    load: async (fundId) => {
      const state = fold(fund, await environment.log.load(tenant, `fund-${fundId}`));
      return state.fundId === undefined ? 0 : state.allocatedCents;
    },
    raise: (fundId, raise) => raiseIn(environment, tenant, fundId, raise),
    close,
  };
};

type Memory = { readonly remembers: boolean };

const INCLUDES = 'consistent Query, hash of every body and the chain, schema of every body, command identity';

export const productOnDynamodb = ({ remembers }: Memory): Rival => ({
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
