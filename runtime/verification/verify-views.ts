import { type Environment, LogError } from '../ports.ts';
import type { ListEntry } from '../view-store.ts';
import type { Rows } from '../views/folder.ts';
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
 * Holds all stored rows of a view, and its lists, against rows that were folded.
 *
 * @returns the streams whose rows are not the same, and whether each list has the rows that name it, now or formerly
 */
export const comparedWithStored = async (
  { views }: Pick<Environment, 'views'>,
  { tenant, generation }: View,
  folded: Rows,
): Promise<{ readonly streams: readonly string[]; readonly areListsRight: boolean }> => {
  const left = new Set(folded.keys());
  const streams: string[] = [];
  const named: Named = new Map();
  for await (const page of views.all(tenant, generation))
    for (const stored of page) {
      const row = folded.get(stored.stream);
      left.delete(stored.stream);
      if (!row || firstDifference(contentOf(stored), contentOf(row)) !== undefined)
        streams.push(stored.stream);
      note(named, stored);
    }
  const wrong = await wrongEntries({ views }, { tenant, generation }, named);
  return { streams: [...streams, ...left], areListsRight: wrong.length === 0 };
};

/** What each list must say, by its rows; as text, so that it can be compared. */
type Named = Map<string, Set<string>>;

const entryText = ({ stream, beganAt, leftAt }: ListEntry): string =>
  JSON.stringify([stream, beganAt, leftAt]);

const streamIn = (entry: string): string => JSON.parse(entry)[0];

const note = (named: Named, { stream, beganAt, lists, leftAt }: FoldedRow): void => {
  const entries = [...lists.map((list) => [list, null] as const), ...Object.entries(leftAt)];
  for (const [list, at] of entries)
    named.set(list, (named.get(list) ?? new Set()).add(entryText({ stream, beganAt, leftAt: at })));
};

/** List entries, present and former, that do not agree with the rows. Entries in a list that no row claims cannot be known. */
export const listFindings = async (
  { views }: Pick<Environment, 'views'>,
  view: View,
): Promise<readonly Seen[]> => {
  const named: Named = new Map();
  for await (const page of views.all(view.tenant, view.generation)) for (const row of page) note(named, row);
  return wrongEntries({ views }, view, named);
};

const wrongEntries = async (
  { views }: Pick<Environment, 'views'>,
  { tenant, generation }: Pick<View, 'tenant' | 'generation'>,
  named: Named,
): Promise<readonly Seen[]> => {
  const found: Seen[] = [];
  for (const [list, wanted] of named) {
    const entries = new Set((await views.entries(tenant, generation, list)).map(entryText));
    for (const stream of new Set([...wanted.symmetricDifference(entries)].map(streamIn)))
      found.push({ finding: { kind: 'list-differs', view: generation, list, stream }, revision: 0 });
  }
  return found;
};
