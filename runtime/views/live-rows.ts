import { setTimeout as pause } from 'node:timers/promises';
import type { OrderedList, PlaceWish } from '../../domain/ordered-list.ts';
import type { Projection, RowReader, ViewRow } from '../../domain/projection.ts';
import type { DomainEvent } from '../../events/catalogue.ts';
import { type Position, parsePosition, type StreamPosition } from '../log/position.ts';
import { type Log, logger } from '../logger.ts';
import type { Environment } from '../ports.ts';
import type { ShownRow, Standing, StoredRow } from '../view-store.ts';
import { isGenerationOf } from './generations.ts';
import { noteView } from './missing-views.ts';
import { replayedRows, viewRow } from './replay.ts';
import { type AnyProjection, isOfFamily } from './row-fold.ts';
import { tornRow } from './row-parts.ts';

const PATIENCE_MS = 3_000;
const POLL_MS_MAX = 100;

/** Rows as they are now, for one request: whichever generation it saw first, it sees to its end. */
export type LiveRows = RowReader & {
  /** Lets every later read wait until the rows of these streams have come so far: people see what they just did. */
  readonly waitFor: (position: string, patienceMs?: number) => LiveRows;
  /** Streams for which waiting was in vain: the answer is older than the position that was asked for. */
  readonly behind: () => readonly StreamPosition[];
};

type Surroundings = Pick<Environment, 'log' | 'views'>;

/**
 * Reads the live generation of each projection; where there is none of the program's version, the log itself, and says so in
 * the log of the program: it is right, but costs a pass over the whole log.
 *
 * @param after a position, from the answer to a command, that the rows shall have reached
 */
export const liveRows = async (
  surroundings: Surroundings,
  tenant: string,
  after?: string,
  log: Log = logger,
): Promise<LiveRows> => {
  const reader = liveReader(surroundings, tenant, log);
  return after === undefined ? reader : reader.waitFor(after);
};

const liveReader = (surroundings: Surroundings, tenant: string, log: Log, waiting?: Waiting): LiveRows => {
  const { views } = surroundings;
  let standing: Promise<Standing> | undefined;
  const generationOf = async (projection: AnyProjection) => {
    standing ??= views.standing(tenant);
    const live = (await standing).generations.get(projection.name)?.live;
    return live !== undefined && isGenerationOf(projection, live) ? live : undefined;
  };
  /** The generation to read, caught up; undefined when the log has to be read. */
  const ready = async (projection: AnyProjection) => {
    const generation = await generationOf(projection);
    noteView(views, { tenant, projection: `${projection.name}@${projection.version}` }, generation, log);
    if (generation !== undefined) await waiting?.until(projection, generation);
    return generation;
  };

  return {
    get: async <Row, Event extends DomainEvent>(projection: Projection<Row, Event>, stream: string) => {
      const generation = await ready(projection);
      if (generation === undefined) return replayedRows(surroundings, tenant).get(projection, stream);
      const stored = await views.get(tenant, generation, stream);
      return stored && storedRow<Row>(stored);
    },
    list: async <Row, Event extends DomainEvent>(projection: Projection<Row, Event>, list: string) => {
      const generation = await ready(projection);
      if (generation === undefined) return replayedRows(surroundings, tenant).list(projection, list);
      return (await views.list(tenant, generation, list)).map((stored) => storedRow<Row>(stored));
    },
    page: async <Row, Event extends DomainEvent>(
      projection: Projection<Row, Event>,
      list: OrderedList,
      wish: PlaceWish,
    ) => {
      const generation = await ready(projection);
      if (generation === undefined) return replayedRows(surroundings, tenant).page(projection, list, wish);
      const { rows, next } = await views.page(tenant, generation, list, wish);
      return { rows: rows.map((shown) => storedRow<Row>({ ...shown, generation })), next };
    },
    places: async <Row, Event extends DomainEvent>(
      projection: Projection<Row, Event>,
      list: OrderedList,
      wish: PlaceWish,
    ) => {
      const generation = await ready(projection);
      if (generation === undefined) return replayedRows(surroundings, tenant).places(projection, list, wish);
      return views.places(tenant, generation, list, wish);
    },
    waitFor: (position, patienceMs = PATIENCE_MS) =>
      liveReader(surroundings, tenant, log, waitingFor(surroundings, tenant, position, patienceMs)),
    behind: () => waiting?.behind() ?? [],
  };
};

const storedRow = <Row>(stored: ShownRow & Pick<StoredRow, 'generation'>): ViewRow<Row> => {
  if (stored.row === undefined) throw new Error(tornRow(stored));
  return viewRow<Row>(stored);
};

type Waiting = {
  readonly until: (projection: AnyProjection, generation: string) => Promise<void>;
  readonly behind: () => Position;
};

const waitingFor = (
  { views }: Surroundings,
  tenant: string,
  position: string,
  patienceMs: number,
): Waiting => {
  const wanted = parsePosition(position) ?? [];
  const deadline = performance.now() + patienceMs;
  const waits = new Map<string, Promise<void>>();
  const missed = new Map<string, StreamPosition>();

  const hasCome = async (generation: string, { stream, revision }: StreamPosition) =>
    ((await views.get(tenant, generation, stream))?.revision ?? 0) >= revision;
  /** Nobody should wait for a stream that was set aside. */
  const isParked = async (generation: string, stream: string) =>
    (await views.parked(tenant)).some((parked) => parked.consumer === generation && parked.stream === stream);

  const wait = async (generation: string, place: StreamPosition) => {
    for (let pauseMs = 5; !(await hasCome(generation, place)); pauseMs = Math.min(pauseMs * 4, POLL_MS_MAX)) {
      const isLong = pauseMs === POLL_MS_MAX;
      if (performance.now() >= deadline || (isLong && (await isParked(generation, place.stream)))) {
        missed.set(place.stream, place);
        return;
      }
      await pause(Math.min(pauseMs, Math.max(1, deadline - performance.now())));
    }
  };

  return {
    until: async (projection, generation) => {
      const own = wanted.filter(({ stream }) => isOfFamily(projection, stream));
      const all =
        waits.get(generation) ??
        Promise.all(own.map((place) => wait(generation, place))).then(() => undefined);
      waits.set(generation, all);
      await all;
    },
    behind: () => [...missed.values()],
  };
};
