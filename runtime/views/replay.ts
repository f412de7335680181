import type { Projection, RowReader, ViewRow } from '../../domain/projection.ts';
import type { DomainEvent } from '../../events/catalogue.ts';
import { parsePosition } from '../log/position.ts';
import { BEGINNING, type Commit, type Environment, type EventLog } from '../ports.ts';
import { folder, type Rows } from './folder.ts';
import { inTurns } from './in-turns.ts';
import { type AnyProjection, type FoldedRow, foldCommits, isOfFamily } from './row-fold.ts';

/** The moment to recompute: an instant, a place in the log's order (`stream@revision,…`), or the end. */
export type AsOf = { readonly instant: string } | { readonly position: string } | undefined;

export class ReplayError extends Error {
  readonly code = 'position-unknown';
  constructor(position: string) {
    super(`the log never came to ${position}`);
    this.name = 'ReplayError';
  }
}

const PAGE = 500;

/**
 * Recomputes rows from the log as they were at some moment; nothing stored is looked at.
 *
 * An instant includes what was recorded at it. A position includes everything up to its commits in the tenant's order,
 * and the other halves of what was appended at once; on DynamoDB that order is a moment behind the streams. Reading rows
 * throws `ReplayError` for a position that the order has not come to.
 */
export const replayedRows = async (
  { log }: Pick<Environment, 'log'>,
  tenant: string,
  asOf?: AsOf,
): Promise<RowReader> => {
  const folds = new Map<AnyProjection, Promise<ReadonlyMap<string, FoldedRow>>>();
  const folded = (projection: AnyProjection) => {
    const known = folds.get(projection) ?? replay({ log }, tenant, projection, asOf);
    folds.set(projection, known);
    return known;
  };
  const one = async (projection: AnyProjection, stream: string) => {
    if (asOf && 'position' in asOf) return (await folded(projection)).get(stream);
    if (!isOfFamily(projection, stream)) return undefined;
    const commits = await log.read(tenant, stream, asOf ? { until: asOf } : {});
    return foldCommits(projection, undefined, commits).row;
  };
  return reader(one, folded);
};

const reader = (
  one: (projection: AnyProjection, stream: string) => Promise<FoldedRow | undefined>,
  folded: (projection: AnyProjection) => Promise<Rows>,
): RowReader => ({
  get: async <Row, Event extends DomainEvent>(projection: Projection<Row, Event>, stream: string) => {
    const row = await one(projection, stream);
    return row && viewRow<Row>(row);
  },
  list: async <Row, Event extends DomainEvent>(projection: Projection<Row, Event>, list: string) =>
    [...(await folded(projection)).values()]
      .filter(({ lists }) => lists.includes(list))
      .sort((a, b) => (a.stream < b.stream ? -1 : 1))
      .map((row) => viewRow<Row>(row)),
});

/** What readers are given of a row. */
export const viewRow = <Row>({ stream, revision, updatedAt, row }: FoldedRow): ViewRow<Row> => ({
  stream,
  revision,
  updatedAt,
  row: row as Row,
});

/** All rows of a projection by stream, folded in one pass over the log. */
export const replay = async (
  environment: Pick<Environment, 'log'>,
  tenant: string,
  projection: AnyProjection,
  asOf?: AsOf,
): Promise<Rows> => {
  const [rows = new Map()] = await replayEach(environment, tenant, [projection], asOf);
  return rows;
};

/** The same for several projections, in one pass for all of them; in their order. */
const replayEach = async (
  environment: Pick<Environment, 'log'>,
  tenant: string,
  projections: readonly AnyProjection[],
  asOf?: AsOf,
): Promise<readonly Rows[]> => {
  const folds = projections.map(folder);
  for await (const commit of commitsAsOf(environment, tenant, asOf))
    for (const { take } of folds) take(commit);
  return folds.map(({ rows }) => rows());
};

/**
 * Rows as the log has them at this moment: what a decision may look at that no key leads to.
 *
 * One consistent pass over the whole log for all projections that are named; others cannot be read. For what is rare.
 */
export const rowsInLog = async (
  environment: Pick<Environment, 'log'>,
  tenant: string,
  projections: readonly AnyProjection[],
): Promise<RowReader> => {
  const all = await replayEach(environment, tenant, projections);
  const rowsOf = (projection: AnyProjection): Rows => {
    const rows = all[projections.indexOf(projection)];
    if (!rows) throw new Error(`${projection.name} was not folded`);
    return rows;
  };
  return reader(
    async (projection, stream) => rowsOf(projection).get(stream),
    async (projection) => rowsOf(projection),
  );
};

const commitsAsOf = (
  { log }: Pick<Environment, 'log'>,
  tenant: string,
  asOf: AsOf,
): AsyncIterable<Commit> => {
  if (!asOf) return eachOf(log.scan(tenant));
  if ('instant' in asOf) return upToInstant(eachOf(log.scan(tenant)), asOf.instant);
  return upToPosition(eachOf(followed(log, tenant)), asOf.position);
};

const eachOf = async function* (pages: AsyncIterable<readonly Commit[]>): AsyncGenerator<Commit> {
  for await (const page of inTurns(pages)) yield* page;
};

/** Every commit of a tenant in the order of the log, in pages. */
export const followed = async function* (log: EventLog, tenant: string) {
  let { commits, checkpoint } = await log.follow(tenant, BEGINNING, PAGE);
  while (commits.length > 0) {
    yield commits;
    ({ commits, checkpoint } = await log.follow(tenant, checkpoint, PAGE));
  }
};

// Instants never fall along a stream, but they may between streams; so the pass does not end at the first late one.
const upToInstant = async function* (commits: AsyncIterable<Commit>, instant: string) {
  const end = new Date(instant).toISOString();
  for await (const commit of commits) if (commit.recordedAt <= end) yield commit;
};

const upToPosition = async function* (commits: AsyncIterable<Commit>, position: string) {
  const awaited = new Set((parsePosition(position) ?? []).map(placeOf));
  if (awaited.size === 0) throw new ReplayError(position);
  const seen = new Set<string>();
  for await (const commit of commits) {
    yield commit;
    seen.add(placeOf(commit));
    awaited.delete(placeOf(commit));
    // Of what was appended at once, no half is shown.
    for (const other of commit.together) if (!seen.has(other)) awaited.add(other);
    if (awaited.size === 0) return;
  }
  throw new ReplayError(position);
};

const placeOf = ({ stream, revision }: Pick<Commit, 'stream' | 'revision'>) => `${stream}@${revision}`;
