import type { RowReader } from '../../domain/projection.ts';
import type { Environment } from '../ports.ts';
import { atATime } from './at-a-time.ts';
import type { Cut } from './cut.ts';
import { foldStream } from './fold-stream.ts';
import { isGenerationOf } from './generations.ts';
import { readerOf, replay } from './replay.ts';
import { type AnyProjection, type FoldedRow, isOfFamily } from './row-fold.ts';

/** Of all who look back: what comes back at the same time is worked on at the same time, and keeps the thread as long. */
const reading = atATime(8);

type Surroundings = Pick<Environment, 'log' | 'views' | 'clock'>;

/**
 * Rows as they were at some moment, folded from the log; it costs the streams that are asked for, however long the log is.
 *
 * Which streams a list had is told by the live generation of its projection, and more of them than it had; each is then folded, and
 * its row decides. Where no generation is live, the whole log is replayed.
 */
export const rowsAsOf = (surroundings: Surroundings, tenant: string, cut: Cut): RowReader => {
  const known = new Map<string, Promise<FoldedRow | undefined>>();
  const one = (projection: AnyProjection, stream: string) => {
    const key = `${projection.name} ${stream}`;
    const row = known.get(key) ?? reading(() => foldStream(surroundings, tenant, projection, stream, cut));
    known.set(key, row);
    return row;
  };
  const replays = new Map<AnyProjection, ReturnType<typeof replay>>();
  const replayed = (projection: AnyProjection) => {
    const rows = replays.get(projection) ?? replay(surroundings, tenant, projection, cut);
    replays.set(projection, rows);
    return rows;
  };
  let candidates: ReturnType<typeof candidatesOf> | undefined;
  return readerOf(
    async (projection, stream) => (isOfFamily(projection, stream) ? one(projection, stream) : undefined),
    async (projection, list) => {
      candidates ??= candidatesOf(surroundings, tenant, cut);
      const streams = await (await candidates)(projection, list);
      if (streams === undefined) return [...(await replayed(projection)).values()];
      const rows = await Promise.all(streams.map((stream) => one(projection, stream)));
      return rows.filter((row) => row !== undefined);
    },
  );
};

/** Tells which streams may have been in a list, from one look at how the views stand; undefined where none can tell. */
const candidatesOf = async (
  { views, clock }: Surroundings,
  tenant: string,
  { until, upTo }: Cut,
): Promise<(projection: AnyProjection, list: string) => Promise<readonly string[] | undefined>> => {
  const { generations, parked } = await views.standing(tenant);
  const moment = { instant: until, now: clock.now() };
  return async (projection, list) => {
    const live = generations.get(projection.name)?.live;
    if (live === undefined || !isGenerationOf(projection, live)) return undefined;
    // The rows of a stream that was set aside say nothing of where it went since.
    const aside = parked.filter(({ consumer }) => consumer === live).map(({ stream }) => stream);
    const more = [...upTo.keys()].filter((stream) => isOfFamily(projection, stream));
    const found = await views.streamsAsOf(tenant, live, list, moment);
    return [...new Set([...found, ...aside, ...more])];
  };
};
