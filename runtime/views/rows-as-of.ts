import type { RowReader } from '../../domain/projection.ts';
import type { Environment } from '../ports.ts';
import { atATime } from './at-a-time.ts';
import type { Cut } from './cut.ts';
import { foldStream } from './fold-stream.ts';
import { formerLists } from './former-lists.ts';
import { readerOf, replay } from './replay.ts';
import { type AnyProjection, type FoldedRow, isOfFamily } from './row-fold.ts';

/** Of all who look back: what comes back at the same time is worked on at the same time, and keeps the thread as long. */
const reading = atATime(8);

type Surroundings = Pick<Environment, 'log' | 'views' | 'clock'>;

/**
 * Rows as they were at some moment; it costs the streams that are asked for, however long the log is.
 *
 * Which streams a list had is told by the live generation of its projection, and more of them than it had. Where nothing has happened
 * since, the row is the one of now; each other is folded from the log, and every row decides whether it was in the list. Where no
 * generation is live, the whole log is replayed.
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
  let former: ReturnType<typeof formerLists> | undefined;
  return readerOf(
    async (projection, stream) => (isOfFamily(projection, stream) ? one(projection, stream) : undefined),
    async (projection, list) => {
      former ??= formerLists(surroundings, tenant, cut);
      const found = await (await former)(projection, list);
      if (!found) return [...(await replayed(projection)).values()];
      for (const row of await found.unchanged())
        known.set(`${projection.name} ${row.stream}`, Promise.resolve(row));
      const rows = await Promise.all(found.streams.map((stream) => one(projection, stream)));
      return rows.filter((row) => row !== undefined);
    },
  );
};
