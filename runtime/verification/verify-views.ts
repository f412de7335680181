import { type Environment, LogError } from '../ports.ts';
import { type AnyProjection, type FoldedRow, foldCommits } from '../views/row-fold.ts';
import type { Finding } from './findings.ts';
import { firstDifference } from './json-difference.ts';

type Surroundings = Pick<Environment, 'log' | 'views'>;

/** The generation of a projection that is checked. */
export type View = {
  readonly tenant: string;
  readonly projection: AnyProjection;
  readonly generation: string;
};

/** Rows of these streams that are not what a replay gives. */
export const rowFindings = async (surroundings: Surroundings, view: View, streams: readonly string[]) => {
  const findings: Finding[] = [];
  for (const stream of streams) findings.push(...(await rowFinding(surroundings, view, stream)));
  return findings;
};

const rowFinding = async (
  { log, views }: Surroundings,
  { tenant, projection, generation }: View,
  stream: string,
): Promise<Finding[]> => {
  const stored = await views.get(tenant, generation, stream);
  const replayed = await replayedRow({ log }, tenant, projection, stream);
  if (replayed === 'unreadable') return [];
  if (!replayed) return stored ? [{ kind: 'row-surplus', view: generation, stream }] : [];
  if (!stored) return [{ kind: 'row-missing', view: generation, stream }];
  // A row of another revision differs in many places, of which this one says why.
  const pointer =
    stored.revision === replayed.revision
      ? firstDifference(contentOf(stored), contentOf(replayed))
      : '/revision';
  return pointer === undefined ? [] : [{ kind: 'row-differs', view: generation, stream, pointer }];
};

const replayedRow = async (
  { log }: Pick<Environment, 'log'>,
  tenant: string,
  projection: AnyProjection,
  stream: string,
): Promise<FoldedRow | undefined | 'unreadable'> => {
  try {
    return foldCommits(projection, undefined, await log.read(tenant, stream)).row;
  } catch (error) {
    // The chain's own finding names the place.
    if (error instanceof LogError) return 'unreadable';
    throw error;
  }
};

const contentOf = ({ revision, updatedAt, row, lists }: FoldedRow) => ({ revision, updatedAt, row, lists });

/** List entries that do not agree with the rows. Entries in a list that no row claims cannot be known. */
export const listFindings = async (
  { views }: Surroundings,
  { tenant, generation }: View,
): Promise<readonly Finding[]> => {
  const named = new Map<string, Set<string>>();
  for await (const page of views.all(tenant, generation))
    for (const { stream, lists } of page)
      for (const list of lists) named.set(list, (named.get(list) ?? new Set()).add(stream));
  const findings: Finding[] = [];
  for (const [list, streams] of named) {
    const entries = new Set(await views.entries(tenant, generation, list));
    for (const stream of streams.symmetricDifference(entries))
      findings.push({ kind: 'list-differs', view: generation, list, stream });
  }
  return findings;
};
