import { misfitsIn } from '../log/misfits.ts';
import { type Environment, LogError } from '../ports.ts';
import { folder, type Rows } from '../views/folder.ts';
import { inTurns } from '../views/in-turns.ts';
import { chains, orderedStreams } from './chains.ts';
import type { Finding } from './findings.ts';
import type { View } from './verify-views.ts';

/** What one pass over a sound log gives: what does not fit a schema, and the rows of each view, in the order of the views. */
export type Passed = { readonly misfits: readonly Finding[]; readonly rows: readonly (() => Rows)[] };

/**
 * Checks every hash, every chain and the order of the log against each other, reading each commit once.
 *
 * @returns undefined where something is wrong with a commit; where, a closer look tells
 */
export const onePass = async (
  { log }: Pick<Environment, 'log'>,
  tenant: string,
  views: readonly View[],
): Promise<Passed | undefined> => {
  // The order first: what is written meanwhile may be missing in it, and not the other way round.
  const ordered = await orderedStreams(log.order(tenant));
  if (!ordered) return undefined;
  const chain = chains(ordered);
  const folders = views.map(({ projection }) => folder(projection));
  const misfits: Finding[] = [];
  try {
    for await (const page of inTurns(log.scan(tenant)))
      for (const commit of page) {
        chain.take(commit);
        misfits.push(...misfitsIn(commit).map((misfit) => ({ kind: 'event-misfit' as const, ...misfit })));
        for (const { take } of folders) take(commit);
      }
  } catch (error) {
    if (error instanceof LogError) return undefined;
    throw error;
  }
  return chain.isAsOrdered() ? { misfits, rows: folders.map(({ rows }) => rows) } : undefined;
};
