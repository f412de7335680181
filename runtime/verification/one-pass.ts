import { misfitsIn } from '../log/misfits.ts';
import type { StreamPosition } from '../log/position.ts';
import { type Environment, LogError } from '../ports.ts';
import { folder, type Rows } from '../views/folder.ts';
import { inTurns } from '../views/in-turns.ts';
import { chains, orderedStreams } from './chains.ts';
import type { Extent, Finding } from './findings.ts';
import type { View } from './verify-views.ts';

/** What one pass over a sound log gives: what does not fit a schema, and the rows of each view, in the order of the views. */
export type Passed = {
  readonly extent: Extent;
  readonly misfits: readonly Finding[];
  readonly rows: readonly (() => Promise<Rows>)[];
};

/** Something is wrong with a commit, or with the order of the log: then with what it says of this place. */
export type Doubt = { readonly inOrder: StreamPosition | undefined };

/**
 * Checks every hash, every chain and the order of the log against each other, reading each commit once.
 *
 * @returns a doubt where a commit or the order is not as it should be; what it is, a closer look tells
 */
export const onePass = async (
  { log }: Pick<Environment, 'log'>,
  tenant: string,
  views: readonly View[],
): Promise<Passed | Doubt> => {
  try {
    // The order first: what is written meanwhile may be missing in it, and not the other way round.
    const ordered = await orderedStreams(log.order(tenant));
    return 'stream' in ordered ? { inOrder: ordered } : await passed({ log }, tenant, views, chains(ordered));
  } catch (error) {
    if (error instanceof LogError) return { inOrder: undefined };
    throw error;
  }
};

const passed = async (
  { log }: Pick<Environment, 'log'>,
  tenant: string,
  views: readonly View[],
  chain: ReturnType<typeof chains>,
): Promise<Passed | Doubt> => {
  const folders = views.map(({ projection }) => folder(projection));
  const misfits: Finding[] = [];
  for await (const page of inTurns(log.scan(tenant)))
    for (const commit of page) {
      chain.take(commit);
      misfits.push(...misfitsIn(commit).map((misfit) => ({ kind: 'event-misfit' as const, ...misfit })));
      for (const { take } of folders) take(commit);
    }
  const inOrder = chain.notAsOrdered();
  return inOrder ? { inOrder } : { extent: chain.extent(), misfits, rows: folders.map(({ rows }) => rows) };
};
