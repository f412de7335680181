import type { Environment } from '../ports.ts';
import type { Cut } from './cut.ts';
import { isGenerationOf } from './generations.ts';
import { turn } from './in-turns.ts';
import { type AnyProjection, type FoldedRow, isOfFamily } from './row-fold.ts';

type Surroundings = Pick<Environment, 'views' | 'clock'>;

/** What the views know of a list as it was. */
export type FormerList = {
  /** All that were in it, and some that were not. */
  readonly streams: readonly string[];
  /** The rows of those of them that nothing has happened to since. */
  readonly unchanged: () => Promise<readonly FoldedRow[]>;
};

/** Until then word of what was recorded may still be on its way to the views. */
const ON_ITS_WAY_MS = 60_000;

/** So many rows are read and parsed in a few milliseconds. */
const ROWS = 100;

/** Tells what lists were at a cut, from one look at how the views stand; undefined for a projection that has none in use. */
export const formerLists = async (
  { views, clock }: Surroundings,
  tenant: string,
  { until, upTo }: Cut,
): Promise<(projection: AnyProjection, list: string) => Promise<FormerList | undefined>> => {
  const { generations, parked } = await views.standing(tenant);
  const now = clock.now();
  const isSettled = Date.parse(until) <= Date.parse(now) - ON_ITS_WAY_MS;

  return async (projection, list) => {
    const live = generations.get(projection.name)?.live;
    if (live === undefined || !isGenerationOf(projection, live)) return undefined;
    // The rows of a stream that was set aside say nothing of where it went since.
    const aside = parked.filter(({ consumer }) => consumer === live).map(({ stream }) => stream);
    const more = [...upTo.keys()].filter((stream) => isOfFamily(projection, stream));
    const found = await views.streamsAsOf(tenant, live, list, { instant: until, now });
    const told = isSettled ? found.filter((stream) => !aside.includes(stream) && !upTo.has(stream)) : [];
    return {
      streams: [...new Set([...found, ...aside, ...more])],
      unchanged: async () => {
        const rows: FoldedRow[] = [];
        for (let from = 0; from < told.length; from += ROWS) {
          await turn();
          rows.push(...(await views.unchangedSince(tenant, live, told.slice(from, from + ROWS), until)));
        }
        // Where a part of a row is missing, the log still has it.
        return rows.filter(({ row }) => row !== undefined);
      },
    };
  };
};
