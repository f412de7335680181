import { reviewRow } from '../../domain/review/review-row.ts';
import { verify } from '../../runtime/verification/verify.ts';
import type { StoredRow } from '../../runtime/view-store.ts';
import { rebuild } from '../../runtime/views/rebuild.ts';
import { replay } from '../../runtime/views/replay.ts';
import type { OpenEnvironment } from '../support/environments.ts';
import { collected, newTenant } from '../support/event-log-contract/facts.ts';
import { closed, record, reviewOf, opened as reviewOpened, scored } from '../support/review-facts.ts';
import { type Floor, parseAndHash } from './floor.ts';
import type { Measure } from './measure.ts';

const REVIEWS = 100;

/** A review of five commits. */
const recordReview = async ({ environment }: OpenEnvironment, tenant: string, stream: string) => {
  const scores = ['ada', 'bob', 'eve'].map((person, points) => scored(stream, person, points));
  for (const event of [reviewOpened(stream), ...scores, closed(stream)])
    await record(environment, tenant, stream, [event]);
};

/** Recomputing one projection from a log of 500 commits, storing it anew, and checking all of it. */
export const replayMeasures = async (opened: OpenEnvironment, floor: Floor): Promise<readonly Measure[]> => {
  const { environment, engine } = opened;
  const tenant = newTenant();
  for (let n = 0; n < REVIEWS; n++)
    await recordReview(opened, tenant, reviewOf(`no${String(n).padStart(3, '0')}`));
  await engine.sequence(tenant);
  const commits = await collected(environment.log.scan(tenant));
  const bodies = commits.map(({ bytes }) => bytes);
  const { live } = await rebuild(environment, tenant, [reviewRow], reviewRow.name);
  const rows: StoredRow[] = [];
  for await (const page of environment.views.all(tenant, live)) rows.push(...page);

  const read = `${floor.words.readAll} of ${commits.length} commits`;
  const parse = `JSON.parse and SHA-256 of ${commits.length} bodies`;
  const write = `${floor.words.write} of ${rows.length} rows, one by one`;
  const always = (name: string, floors: readonly string[], perform: () => unknown): Measure => ({
    ...{ name, floors, count: 1, prepare: async () => perform },
  });
  return [
    always(read, [], () => floor.readAll(tenant)),
    always(parse, [], () => parseAndHash(bodies)),
    { ...{ name: write, floors: [], count: 1 }, prepare: async () => floor.writeRows(rows) },
    always(`replay of ${commits.length} commits`, [read, parse], () =>
      replay(environment, tenant, reviewRow),
    ),
    always(`rebuild of ${rows.length} rows from ${commits.length} commits`, [read, parse, write], () =>
      rebuild(environment, tenant, [reviewRow], reviewRow.name),
    ),
    always(`verify of ${commits.length} commits and ${rows.length} rows`, [read, parse], async () => {
      const { findings } = await verify(environment, tenant, [reviewRow]);
      if (findings.length > 0) throw new Error(`the log is not in order: ${JSON.stringify(findings)}`);
    }),
  ];
};
