import { applicationRow } from '../../../domain/agenda/application-rows.ts';
import { payoutRow } from '../../../domain/agenda/payout-rows.ts';
import { fundRow } from '../../../domain/fund/fund-row.ts';
import { programmeRow } from '../../../domain/programme/programme-row.ts';
import { toItem } from '../../../runtime/aws/commit-item.ts';
import { buildCommits } from '../../../runtime/log/append-plan.ts';
import type { Commit, Environment, LoadedStream } from '../../../runtime/ports.ts';
import { ensureBuilt } from '../../../runtime/views/rebuild.ts';
import type { EngineUnderTest, OpenEngine } from '../../support/engines.ts';
import { openEnvironment } from '../../support/environments.ts';
import { appended, provenance } from '../../support/event-log-contract/facts.ts';
import { ISSUER } from '../../support/http.ts';
import { COMMITS_A_CASE, caseStories, LARGE, programmeStories, SMALL, type Story } from './cases.ts';

export const TENANT = 'town';
/** Who reads: an auditor. */
export const READER = 'audit';
/** Cases of the small programme: what a page shows. */
export const CASES = 50;
const DAY_MS = 86_400_000;
const BEGAN_MS = Date.UTC(2024, 0, 10);

/** When half of what the small programme has come to was recorded; a commit a week in each case. */
export const HALFWAY = new Date(BEGAN_MS + (COMMITS_A_CASE / 2) * 7 * DAY_MS).toISOString();

/** The commits of a story, a week between them, from a moment on. */
const chained = ({ stream, events }: Story, began: number): readonly Commit[] => {
  let loaded = { tenant: TENANT, name: stream, revision: 0, commits: [] } as object as LoadedStream;
  return events.flatMap(({ type, data }, n) => {
    const recordedAt = new Date(began + n * 7 * DAY_MS).toISOString();
    const commits = buildCommits({
      additions: [{ stream: loaded, events: [{ type, version: 1, data }] }],
      provenance: provenance(`${stream} ${n}`, { recordedAt }),
    });
    loaded = { ...loaded, revision: n + 1, commits };
    return commits;
  });
};

/** A case goes on over its two streams, the grant after the application. */
const commitsOfCase = (n: number, programmeId: string, began: number): readonly Commit[] => {
  const [application, payout] = caseStories(n, programmeId);
  if (!application || !payout) throw new Error('a case has two streams');
  return [...chained(application, began), ...chained(payout, began + application.events.length * 7 * DAY_MS)];
};

/** All commits of a book of about so many, a case at a time. */
export const commitsOfBook = function* (commitCount: number): Generator<readonly Commit[]> {
  for (const programmeId of [SMALL, LARGE])
    for (const story of programmeStories(programmeId)) yield chained(story, BEGAN_MS);
  const cases = Math.floor(commitCount / COMMITS_A_CASE);
  for (let n = 0; n < cases; n++)
    yield n < CASES
      ? commitsOfCase(n, SMALL, BEGAN_MS)
      : commitsOfCase(n, LARGE, BEGAN_MS + (n % 700) * DAY_MS);
};

const BATCH = 25;

/** Puts commits into the table as they are: nobody else writes, and what is not there yet cannot differ. */
const writeInto = async ({ raw }: OpenEngine, commits: readonly Commit[]): Promise<void> => {
  if (raw.kind === 'sqlite') {
    const insert = raw.database.prepare(
      'INSERT INTO commits (tenant, stream, revision, command_id, body, hash) VALUES (?, ?, ?, ?, ?, ?)',
    );
    for (const { tenant, stream, revision, command, bytes, hash } of commits)
      insert.run(tenant, stream, revision, command.id, bytes, hash);
    return;
  }
  const puts = commits.map((commit) => ({ PutRequest: { Item: toItem(commit) } }));
  for (let at = 0; at < puts.length; at += BATCH)
    await raw.dynamoDb.ask('BatchWriteItem', {
      RequestItems: { [raw.tables.events]: puts.slice(at, at + BATCH) },
    });
};

const makeAuditor = async ({ log, vault, clock }: Environment): Promise<void> => {
  const personId = await vault.personIdOf(TENANT, ISSUER, READER);
  const event = { type: 'RoleGranted', version: 1, data: { personId, role: 'auditor' } };
  const stream = await log.load(TENANT, `person-${personId}`);
  const by = provenance('an auditor', { recordedAt: clock.now() });
  appended(await log.append({ additions: [{ stream, events: [event] }], provenance: by }));
};

export type Book = { readonly environment: Environment; readonly close: () => Promise<void> };

/** A book of about so many commits with its views built: fifty cases in one programme, all others in another. */
export const openBook = async (under: EngineUnderTest, commitCount: number): Promise<Book> => {
  const { environment: whole, engine, close } = await openEnvironment(under, TENANT);
  // Without the look at every event that is read, which only tests take.
  const environment = { ...whole, log: engine.log };
  const { raw } = engine;
  const inBulk = (statement: string) => raw.kind === 'sqlite' && raw.database.exec(statement);
  inBulk('PRAGMA synchronous = OFF; BEGIN');
  for (const commits of commitsOfBook(commitCount)) await writeInto(engine, commits);
  inBulk('COMMIT');
  await makeAuditor(environment);
  await ensureBuilt(environment, TENANT, [applicationRow, payoutRow, programmeRow, fundRow]);
  inBulk('PRAGMA synchronous = FULL');
  return { environment, close };
};
