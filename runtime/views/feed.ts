import { type Arrival, nextCommits, park, type Surroundings } from '../subscriptions/hints.ts';
import type { Tally } from '../subscriptions/tally.ts';
import { type StoredRow, ViewStoreError } from '../view-store.ts';
import { latestRows } from './latest-rows.ts';
import { type AnyProjection, type Fold, foldCommits } from './row-fold.ts';
import { tornRow } from './row-parts.ts';

/** More rivals than this on one row are no coincidence; the delivery is then tried again later. */
const ROUNDS_MAX = 50;

/**
 * Brings the row of one stream in one generation up to what has arrived.
 *
 * The write is conditional on the revision that was read; whoever loses looks again. A commit that cannot be folded parks
 * the stream for this generation, with the row as it was before.
 */
export const feed = async (
  surroundings: Surroundings,
  projection: AnyProjection,
  tenant: string,
  generation: string,
  arrival: Arrival,
): Promise<Partial<Tally>> => {
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const tally = await feedOnce(surroundings, projection, tenant, generation, arrival);
    if (tally) return tally;
  }
  throw new Error(`too many writers at ${arrival.stream} in ${generation}`);
};

/** One round of read, fold, write; undefined when someone else wrote in between. */
const feedOnce = async (
  surroundings: Surroundings,
  projection: AnyProjection,
  tenant: string,
  generation: string,
  arrival: Arrival,
): Promise<Partial<Tally> | undefined> => {
  const { stream, revision } = arrival;
  const stored = await latestRows(surroundings.views).toBring(tenant, generation, stream, revision);
  const from = (stored?.revision ?? 0) + 1;
  if (arrival.revision < from) return { known: 1 };
  const next = await following(surroundings, tenant, arrival, stored);
  const fold =
    'error' in next ? unread(stored, from, next.error) : foldCommits(projection, stored, next.commits);
  const outcome = await write(surroundings, { tenant, generation }, fold, stored);
  if (outcome === 'lost') return undefined;
  const healed = 'isHealed' in next && next.isHealed ? 1 : 0;
  const grown =
    outcome === 'written' ? { applied: 1, healed, unknownEvents: fold.unknownCount } : { known: 1 };
  const poison = typeof outcome === 'object' ? outcome : fold.poison;
  if (!poison) return grown;
  await park(surroundings, tenant, generation, arrival.stream, poison.revision, poison.error);
  return { ...grown, parked: 1 };
};

/** What follows on a row; nothing can be folded on from one that is not whole. */
const following = async (
  surroundings: Surroundings,
  tenant: string,
  arrival: Arrival,
  stored: StoredRow | undefined,
) =>
  stored && stored.row === undefined
    ? { error: new Error(tornRow(stored)) }
    : nextCommits(surroundings, tenant, arrival, (stored?.revision ?? 0) + 1);

const unread = (row: StoredRow | undefined, revision: number, error: unknown): Fold => ({
  row,
  unknownCount: 0,
  poison: { revision, error },
});

/** Writes a fold that got further; answers why not, where no store would ever take the row. */
const write = async (
  { views }: Surroundings,
  place: Pick<StoredRow, 'tenant' | 'generation'>,
  { row }: Fold,
  stored: StoredRow | undefined,
): Promise<'written' | 'lost' | 'nothing-new' | NonNullable<Fold['poison']>> => {
  if (!row || row.revision === stored?.revision) return 'nothing-new';
  try {
    return (await latestRows(views).put({ ...row, ...place }, stored)) ? 'written' : 'lost';
  } catch (error) {
    if (!(error instanceof ViewStoreError)) throw error;
    return { revision: (stored?.revision ?? 0) + 1, error };
  }
};
