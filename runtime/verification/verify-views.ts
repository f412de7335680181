import { type Environment, LogError } from '../ports.ts';
import { listClaims } from '../views/list-claims.ts';
import { type AnyProjection, type FoldedRow, foldCommits } from '../views/row-fold.ts';
import { firstDifference } from './json-difference.ts';
import type { Seen } from './patience.ts';

type Surroundings = Pick<Environment, 'log' | 'views'>;

/** The generation of a projection that is checked. */
export type View = {
  readonly tenant: string;
  readonly projection: AnyProjection;
  readonly generation: string;
};

/** Rows of these streams that are not what a replay gives. */
export const rowFindings = async (surroundings: Surroundings, view: View, streams: readonly string[]) => {
  const found: Seen[] = [];
  for (const stream of streams) found.push(...(await rowFinding(surroundings, view, stream)));
  return found;
};

const rowFinding = async (
  { log, views }: Surroundings,
  { tenant, projection, generation }: View,
  stream: string,
): Promise<Seen[]> => {
  const stored = await views.get(tenant, generation, stream);
  const replayed = await replayedRow({ log }, tenant, projection, stream);
  if (replayed === 'unreadable') return [];
  const place = { view: generation, stream };
  if (!replayed) return stored ? [{ finding: { kind: 'row-surplus', ...place }, revision: 0 }] : [];
  if (!stored) return [{ finding: { kind: 'row-missing', ...place }, revision: 0 }];
  // A row of another revision differs in many places, of which this one says why.
  if (stored.revision !== replayed.revision)
    return [{ finding: { kind: 'row-differs', ...place, pointer: '/revision' }, revision: stored.revision }];
  const pointer = firstDifference(contentOf(stored), contentOf(replayed));
  return pointer === undefined ? [] : [{ finding: { kind: 'row-differs', ...place, pointer }, revision: 0 }];
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

const contentOf = ({ revision, beganAt, updatedAt, row, lists, leftAt }: FoldedRow) => ({
  ...{ revision, beganAt, updatedAt, row, lists, leftAt },
});

/**
 * List entries, present and former, that do not agree with the rows. Entries in a list that no row claims cannot be known.
 *
 * @param only the lists that are looked at, all where nothing is said
 */
export const listFindings = async (
  { views }: Pick<Environment, 'views'>,
  view: View,
  only?: ReadonlySet<string>,
): Promise<readonly Seen[]> => {
  const claims = listClaims(only);
  for await (const page of views.all(view.tenant, view.generation)) for (const row of page) claims.note(row);
  const wrong = await claims.wrongIn(views, view);
  return wrong.map((entry) => ({
    finding: { kind: 'list-differs', view: view.generation, ...entry },
    revision: 0,
  }));
};
