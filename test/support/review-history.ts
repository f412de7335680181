import { expect } from 'vitest';
import { canonicalJson } from '../../runtime/log/canonical-json.ts';
import { commitHash } from '../../runtime/log/commit.ts';
import type { Commit, Environment } from '../../runtime/ports.ts';
import type { Finding } from '../../runtime/verification/findings.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { projectHints } from '../../runtime/views/projector.ts';
import { cloningCrew } from './cloning-crew.ts';
import type { OpenEnvironment } from './environments.ts';
import { newTenant } from './event-log-contract/facts.ts';
import { closed, hintOf, record, reviewOf, opened as reviewOpened, scored } from './review-facts.ts';
import { scoreSheet } from './score-sheet.ts';
import { announceEmpty } from './stored-rows.ts';
import { tamperingWith } from './tampering.ts';

export const [one, two, three] = ['one', 'two', 'three'].map(reviewOf) as [string, string, string];
/** The generation that holds the rows of `history`. */
export const VIEW = 'score-sheet@1/1';
const QUICK = { rounds: 2, pauseMs: 1 };

/**
 * What a verification of a tenant's reviews finds, without waiting long for what might be in flux: the same whether one does it or
 * several, each stream by itself.
 */
export const findingsIn = async (
  { environment }: OpenEnvironment,
  tenant: string,
  projections = [scoreSheet],
): Promise<readonly Finding[]> => {
  const { findings } = await verify(environment, tenant, projections, { patience: QUICK });
  for (const hands of [1, 2, 5]) {
    const crew = cloningCrew(environment, projections, hands);
    const manner = { patience: QUICK, commitsEach: 1, crew };
    const parted = await verify(environment, tenant, projections, manner);
    expect(new Set(parted.findings)).toEqual(new Set(findings));
  }
  return findings;
};

/** The same commit with another body, and with the hash that belongs to it. */
export const rewritten = (commit: Commit, change: object): Commit => {
  const body = { ...JSON.parse(commit.bytes), ...change };
  const bytes = canonicalJson(body);
  return { ...commit, ...body, bytes, hash: commitHash(bytes) };
};

export type History = Awaited<ReturnType<typeof history>>;

/** Two reviews in a new tenant, projected; `own` are the four commits of stream `one`. */
export const history = async ({ environment, engine }: OpenEnvironment) => {
  const tenant = newTenant();
  await announceEmpty(environment, tenant, scoreSheet);
  const commits: Commit[] = [];
  const happen = async (stream: string, event: ReturnType<typeof scored>) => {
    const commit = await record(environment, tenant, stream, [event]);
    await projectHints(environment, [scoreSheet], tenant, [hintOf(commit)]);
    commits.push(commit);
  };
  await happen(one, reviewOpened(one));
  await happen(two, reviewOpened(two));
  await happen(one, scored(one, 'ada', 7, 'Gut begründet'));
  await happen(one, scored(one, 'bob', 3));
  await happen(two, scored(two, 'ada', 1));
  await happen(one, closed(one));
  await engine.sequence(tenant);
  const own = commits.filter(({ stream }) => stream === one) as [Commit, Commit, Commit, Commit];
  return { tenant, own, commits, tampering: tamperingWith(engine.raw) };
};

/** Three reviews of several commits each, interleaved. */
export const recordReviews = async (outside: Environment, tenant: string): Promise<readonly Commit[]> => {
  const commits: Commit[] = [];
  for (const stream of [one, two, three])
    commits.push(await record(outside, tenant, stream, [reviewOpened(stream)]));
  for (const [n, stream] of [one, one, two, three, one, two].entries())
    commits.push(
      await record(outside, tenant, stream, [
        scored(stream, `p${n}`, n, `Notiz ${n}`),
        scored(stream, `q${n}`, 2 * n),
      ]),
    );
  commits.push(await record(outside, tenant, two, [closed(two)]));
  return commits;
};
