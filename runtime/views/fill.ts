import { shareOfFamily } from '../share.ts';
import { type Surroundings, UP_TO_DATE } from '../subscriptions/hints.ts';
import { ViewStoreError } from '../view-store.ts';
import { feed } from './feed.ts';
import { folder } from './folder.ts';
import { inTurns } from './in-turns.ts';
import { latestRows } from './latest-rows.ts';
import type { AnyProjection, FoldedRow } from './row-fold.ts';

/** Rows that are written at the same time. */
const AT_ONCE = 8;

/**
 * Fills an empty generation with all that the log has of its family: each row is folded in memory and written once.
 *
 * Events may arrive meanwhile, so that a row is there already; and a fold may throw. Such a stream is fed like any other.
 */
export const fill = async (
  surroundings: Surroundings,
  tenant: string,
  projection: AnyProjection,
  generation: string,
) => {
  const { take, rows, stopped } = folder(projection);
  const own = shareOfFamily(projection.family);
  for await (const page of inTurns(surroundings.log.scan(tenant, own))) page.forEach(take);
  const latest = latestRows(surroundings.views);
  const put = async (row: FoldedRow) => {
    try {
      return await latest.put({ ...row, tenant, generation }, undefined);
    } catch (error) {
      if (error instanceof ViewStoreError) return false;
      throw error;
    }
  };
  const feedOn = (stream: string) =>
    feed(surroundings, projection, tenant, generation, { stream, revision: UP_TO_DATE, commits: [] });

  const halted = new Set(stopped());
  const whole = [...(await rows()).values()].filter(({ stream }) => !halted.has(stream));
  while (whole.length > 0) {
    const group = whole.splice(-AT_ONCE);
    await Promise.all(group.map(async (row) => (await put(row)) || feedOn(row.stream)));
  }
  for (const stream of halted) await feedOn(stream);
};
