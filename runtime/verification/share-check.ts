import { misfitsIn } from '../log/misfits.ts';
import type { StreamPosition } from '../log/position.ts';
import { type Environment, LogError } from '../ports.ts';
import type { Share } from '../share.ts';
import { inTurns } from '../views/in-turns.ts';
import { claimDigests, type ListDigests } from '../views/list-digests.ts';
import { rowDigest, rowDigests } from '../views/row-digests.ts';
import { chains, orderedStreams } from './chains.ts';
import type { Extent, Finding } from './findings.ts';
import type { View } from './verify-views.ts';

type Surroundings = Pick<Environment, 'log' | 'views'>;

/** What the rows of a share say, of one view. */
export type RowsLookedAt = {
  /** The streams whose rows are not what the log gives; of no use where the log is in doubt. */
  readonly streams: readonly string[];
  /** What the rows claim of lists, to be held against those when every share was looked at. */
  readonly claims: ListDigests;
};

/** What a sound log says: what of it does not fit a schema. */
export type Sound = { readonly extent: Extent; readonly misfits: readonly Finding[] };

/** Something is wrong with a commit, or with the order of the log: then with what it says of this place. */
export type Doubt = { readonly inOrder: StreamPosition | undefined };

/** The log of a share, and its rows in the order of the views. */
export type ShareReport = { readonly log: Sound | Doubt; readonly rows: readonly RowsLookedAt[] };

/** A share, what is held against it, and the key of the digests of its lists. */
export type ShareOf = {
  readonly tenant: string;
  readonly share: Share;
  readonly views: readonly View[];
  readonly key: string;
};

type Fold = ReturnType<typeof rowDigests>;

/**
 * Checks every hash and every chain of a share and the order of the log against each other, reading each commit once, and holds
 * the rows that its commits give against those that are stored. Keeps digests, and no more than one row of each view.
 *
 * @returns with a doubt where a commit or the order is not as it should be; what it is, a closer look tells
 */
export const checkShare = async (surroundings: Surroundings, of: ShareOf): Promise<ShareReport> => {
  const folds = of.views.map(({ projection }) => rowDigests(projection));
  const log = await lookedAt(surroundings, of, folds);
  const rows: RowsLookedAt[] = [];
  for (const [place, view] of of.views.entries())
    rows.push(await heldAgainst(surroundings, of, view, folds[place]));
  return { log, rows };
};

const lookedAt = async (
  { log }: Pick<Environment, 'log'>,
  of: ShareOf,
  folds: readonly Fold[],
): Promise<Sound | Doubt> => {
  try {
    // The order first: what is written meanwhile may be missing in it, and not the other way round.
    const ordered = await orderedStreams(log.order(of.tenant, of.share));
    return 'stream' in ordered ? { inOrder: ordered } : await passed({ log }, of, folds, chains(ordered));
  } catch (error) {
    if (error instanceof LogError) return { inOrder: undefined };
    throw error;
  }
};

const passed = async (
  { log }: Pick<Environment, 'log'>,
  { tenant, share }: ShareOf,
  folds: readonly Fold[],
  chain: ReturnType<typeof chains>,
): Promise<Sound | Doubt> => {
  const misfits: Finding[] = [];
  for await (const page of inTurns(log.scan(tenant, share)))
    for (const commit of page) {
      chain.take(commit);
      misfits.push(...misfitsIn(commit).map((misfit) => ({ kind: 'event-misfit' as const, ...misfit })));
      for (const { take } of folds) take(commit);
    }
  const inOrder = chain.notAsOrdered();
  return inOrder ? { inOrder } : { extent: chain.extent(), misfits };
};

/** Holds the stored rows of a view against the digests of what they should be. */
const heldAgainst = async (
  { views }: Pick<Environment, 'views'>,
  { share, key }: ShareOf,
  { tenant, generation }: View,
  fold: Fold | undefined,
): Promise<RowsLookedAt> => {
  const folded = fold?.digests() ?? new Map<string, string>();
  const left = new Set(folded.keys());
  const others: string[] = [];
  const claims = claimDigests(key);
  for await (const page of views.all(tenant, generation, share))
    for (const stored of page) {
      left.delete(stored.stream);
      claims.note(stored);
      if (rowDigest(stored) !== folded.get(stored.stream)) others.push(stored.stream);
    }
  return { streams: [...others, ...left], claims: claims.digests() };
};
