import type { Family } from '../../events/catalogue.ts';
import { recordedEvents } from '../log/recorded.ts';
import type { Commit } from '../ports.ts';
import type { StoredRow } from '../view-store.ts';

/** A projection whose row type nobody needs to know: what stands in lists of projections. */
export type AnyProjection = {
  readonly name: string;
  readonly version: number;
  readonly family: Family;
  readonly initial: unknown;
  readonly project: (row: never, recorded: never) => unknown;
  readonly listsOf: (row: never) => readonly string[];
};

/** A row as it was folded, not yet in any generation. */
export type FoldedRow = Pick<StoredRow, 'stream' | 'revision' | 'updatedAt' | 'row' | 'lists'>;

export type Fold = {
  /** Undefined while not one commit could be folded. */
  readonly row: FoldedRow | undefined;
  readonly unknownCount: number;
  /** The commit at which the fold stopped, when it did. */
  readonly poison?: { readonly revision: number; readonly error: unknown };
};

export const isOfFamily = ({ family }: AnyProjection, stream: string): boolean =>
  stream.startsWith(`${family}-`);

/**
 * Folds commits of one stream, in order and without gap, into the row before them.
 *
 * Stops before a commit on which the fold throws. Live rows, rebuilt rows and replayed rows all come from here.
 */
export const foldCommits = (
  projection: AnyProjection,
  before: FoldedRow | undefined,
  commits: readonly Commit[],
): Fold => {
  let row = before;
  let unknownCount = 0;
  for (const commit of commits) {
    try {
      const next = foldCommit(projection, row, commit);
      row = next.row;
      unknownCount += next.unknownCount;
    } catch (error) {
      return { row, unknownCount, poison: { revision: commit.revision, error } };
    }
  }
  return { row, unknownCount };
};

const foldCommit = (projection: AnyProjection, before: FoldedRow | undefined, commit: Commit) => {
  const { recorded, unknownCount } = recordedEvents(commit);
  const folded = recorded.reduce<unknown>(
    (row, event) => projection.project(row as never, event as never),
    before ? before.row : projection.initial,
  );
  // A row is what a store gives back, so that folding on from a stored row and from the start are the same.
  const row: unknown = JSON.parse(JSON.stringify(folded));
  const lists = [...new Set(projection.listsOf(row as never))].sort();
  const { stream, revision, recordedAt } = commit;
  return { row: { stream, revision, updatedAt: recordedAt, row, lists }, unknownCount };
};
