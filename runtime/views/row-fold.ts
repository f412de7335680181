import { orderedIn } from '../../domain/ordered-list.ts';
import type { Parts } from '../../domain/projection.ts';
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
  readonly placesOf?: (row: never) => readonly string[];
  readonly parts?: Parts;
};

/** A row as it was folded, not yet in any generation. */
export type FoldedRow = Omit<StoredRow, 'tenant' | 'generation'>;

export type Fold = {
  /** Undefined while not one commit could be folded. */
  readonly row: FoldedRow | undefined;
  readonly unknownCount: number;
  /** The commit at which the fold stopped, when it did. */
  readonly poison?: { readonly revision: number; readonly error: unknown };
};

export const isOfFamily = ({ family }: AnyProjection, stream: string): boolean =>
  stream.startsWith(`${family}-`);

/** A row between two commits: what a projection made of it, not yet as a store gives it back, and without its places in ordered lists. */
export type Folding = FoldedRow;

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
  let folding: Folding | undefined = before;
  let unknownCount = 0;
  let poison: Fold['poison'];
  for (const commit of commits) {
    try {
      const next = foldCommit(projection, folding, commit);
      folding = next.folding;
      unknownCount += next.unknownCount;
    } catch (error) {
      poison = { revision: commit.revision, error };
      break;
    }
  }
  const ended = folding === before ? { row: before } : settledIfAble(projection, folding);
  if (ended.poison) return { row: before, unknownCount: 0, poison: ended.poison };
  return { row: ended.row, unknownCount, ...(poison && { poison }) };
};

/** A row as a store gives it back; why not, where its places in ordered lists cannot be told. */
export const settledIfAble = (
  projection: AnyProjection,
  folding: Folding | undefined,
): { readonly row: FoldedRow | undefined; readonly poison?: NonNullable<Fold['poison']> } => {
  try {
    return { row: folding && settled(projection, folding) };
  } catch (error) {
    return { row: undefined, poison: { revision: folding?.revision ?? 0, error } };
  }
};

/** Folds one commit; throws what the projection throws, or that an event is newer than this program. */
export const foldCommit = (
  projection: AnyProjection,
  before: Folding | undefined,
  commit: Commit,
): { readonly folding: Folding; readonly unknownCount: number } => {
  const { recorded, unknownCount } = recordedEvents(commit);
  const row = recorded.reduce<unknown>(
    (folded, event) => projection.project(folded as never, event as never),
    before ? before.row : projection.initial,
  );
  const { stream, revision, recordedAt } = commit;
  const lists = projection.listsOf(row as never);
  const times = { beganAt: before?.beganAt ?? recordedAt, updatedAt: recordedAt };
  const leftAt = before ? leaving(before, lists, recordedAt) : {};
  const parts = projection.parts && { parts: projection.parts };
  return { folding: { stream, revision, ...times, row, lists, leftAt, ...parts }, unknownCount };
};

/** After each commit, since a list that a row was in between two deliveries is asked for as well. */
const leaving = (before: Folding, lists: readonly string[], at: string): Folding['leftAt'] => {
  // Who was in an ordered list is told by the list that it is made among.
  const left = before.lists.filter((list) => !lists.includes(list) && orderedIn(list) === undefined);
  return left.length === 0
    ? before.leftAt
    : { ...before.leftAt, ...Object.fromEntries(left.map((list) => [list, at])) };
};

/**
 * A row as a store gives it back.
 *
 * Folding on from it is the same as folding on from what it was made of: a delivery may end after any commit
 * (`test/runtime/views/projector/delivery.test.ts`, and every history against its replay).
 */
export const settled = (projection: AnyProjection, folding: Folding): FoldedRow => {
  const row = JSON.parse(JSON.stringify(folding.row));
  return { ...folding, row, lists: everyListOf(projection, row) };
};

/** The lists of a row and its places in ordered ones, each once and in the order of their names. */
export const everyListOf = (
  projection: Pick<AnyProjection, 'listsOf' | 'placesOf'>,
  row: unknown,
): readonly string[] =>
  [...new Set([...projection.listsOf(row as never), ...(projection.placesOf?.(row as never) ?? [])])].sort();
