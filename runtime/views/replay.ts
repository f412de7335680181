import { type OrderedList, type PlaceWish, pageAmong, placesAmong } from '../../domain/ordered-list.ts';
import type { Projection, RowReader, ViewRow } from '../../domain/projection.ts';
import type { DomainEvent } from '../../events/catalogue.ts';
import { BEGINNING, type Environment, type EventLog } from '../ports.ts';
import { type Share, shareOfFamily } from '../share.ts';
import type { ShownRow } from '../view-store.ts';
import { type Cut, isIn } from './cut.ts';
import { foldStream } from './fold-stream.ts';
import { folder, type Rows } from './folder.ts';
import { turn } from './in-turns.ts';
import { type AnyProjection, type FoldedRow, isOfFamily } from './row-fold.ts';

const PAGE = 500;

/** Recomputes rows from the log as they were at some moment; nothing stored is looked at. A list costs the whole log. */
export const replayedRows = ({ log }: Pick<Environment, 'log'>, tenant: string, cut?: Cut): RowReader => {
  const folds = new Map<AnyProjection, Promise<Rows>>();
  const folded = (projection: AnyProjection) => {
    const known = folds.get(projection) ?? replay({ log }, tenant, projection, cut);
    folds.set(projection, known);
    return known;
  };
  return readerOf(
    async (projection, stream) =>
      isOfFamily(projection, stream) ? foldStream({ log }, tenant, projection, stream, cut) : undefined,
    async (projection) => [...(await folded(projection)).values()],
  );
};

/**
 * A reader of rows that are found one by one.
 *
 * @param among rows of a projection with all that are in a list, and others
 */
export const readerOf = (
  one: (projection: AnyProjection, stream: string) => Promise<FoldedRow | undefined>,
  among: (projection: AnyProjection, list: string) => Promise<readonly FoldedRow[]>,
): RowReader => ({
  get: async <Row, Event extends DomainEvent>(projection: Projection<Row, Event>, stream: string) => {
    const row = await one(projection, stream);
    return row && viewRow<Row>(row);
  },
  list: async <Row, Event extends DomainEvent>(projection: Projection<Row, Event>, list: string) =>
    (await among(projection, list))
      .filter(({ lists }) => lists.includes(list))
      .sort((a, b) => (a.stream < b.stream ? -1 : 1))
      .map((row) => viewRow<Row>(row)),
  page: async <Row, Event extends DomainEvent>(
    projection: Projection<Row, Event>,
    list: OrderedList,
    wish: PlaceWish,
  ) => {
    const { rows, next } = pageAmong(await among(projection, list.among), list, wish);
    return { rows: rows.map((row) => viewRow<Row>(row)), next };
  },
  places: async <Row, Event extends DomainEvent>(
    projection: Projection<Row, Event>,
    list: OrderedList,
    wish: PlaceWish,
  ) => placesAmong(await among(projection, list.among), list, wish),
});

/** What readers are given of a row. */
export const viewRow = <Row>({ stream, revision, updatedAt, row }: ShownRow): ViewRow<Row> => ({
  stream,
  revision,
  updatedAt,
  row: row as Row,
});

/** All rows of a projection by stream, folded in one pass over the streams of its family. */
export const replay = async (
  environment: Pick<Environment, 'log'>,
  tenant: string,
  projection: AnyProjection,
  cut?: Cut,
): Promise<Rows> => {
  const [rows = new Map()] = await replayEach(environment, tenant, [projection], {
    cut,
    share: shareOfFamily(projection.family),
  });
  return rows;
};

/** The same for several projections, in one pass for all of them; in their order. */
const replayEach = async (
  { log }: Pick<Environment, 'log'>,
  tenant: string,
  projections: readonly AnyProjection[],
  { cut, share }: { readonly cut?: Cut | undefined; readonly share?: Share } = {},
): Promise<readonly Rows[]> => {
  const folds = projections.map(folder);
  // The pass does not end at the first that is late: instants never fall along a stream, but they may between streams.
  for await (const page of log.scan(tenant, share))
    for (const commit of page) {
      if (isIn(cut, commit)) for (const { take } of folds) take(commit);
      await turn();
    }
  return Promise.all(folds.map(({ rows }) => rows()));
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
  return readerOf(
    async (projection, stream) => rowsOf(projection).get(stream),
    async (projection) => [...rowsOf(projection).values()],
  );
};

/** Every commit of a tenant in the order of the log, in pages. */
export const followed = async function* (log: EventLog, tenant: string) {
  let { commits, checkpoint } = await log.follow(tenant, BEGINNING, PAGE);
  while (commits.length > 0) {
    yield commits;
    ({ commits, checkpoint } = await log.follow(tenant, checkpoint, PAGE));
  }
};
