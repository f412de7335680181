import { hash } from 'node:crypto';
import type { Commit } from '../ports.ts';
import {
  type AnyProjection,
  everyListOf,
  type FoldedRow,
  type Folding,
  foldCommit,
  isOfFamily,
} from './row-fold.ts';

const inOrder = (lists: readonly string[]): readonly string[] => [...new Set(lists)].sort();

/** One value for everything that a row says. */
export const rowDigest = ({ revision, beganAt, updatedAt, row, lists, leftAt }: FoldedRow): string =>
  hash(
    'sha256',
    JSON.stringify([revision, beganAt, updatedAt, row, inOrder(lists), Object.entries(leftAt).sort()]),
    'base64url',
  );

/** The digest of the row that a folding would be stored as; undefined where its places cannot be told, and so no row was stored. */
const digestIfAble = (projection: AnyProjection, folding: Folding): string | undefined => {
  try {
    return rowDigest({ ...folding, lists: everyListOf(projection, folding.row) });
  } catch {
    return undefined;
  }
};

/**
 * Folds the rows of one projection from commits that come stream by stream, and keeps one row at a time; of the others their digests.
 *
 * A stream stays where its fold threw. One that comes again when others have come since is folded as if it began there.
 */
export const rowDigests = (projection: AnyProjection) => {
  const digests = new Map<string, string>();
  let current: { readonly stream: string; folding?: Folding; isStopped?: boolean } = { stream: '' };

  const end = (): void => {
    const digest = current.folding && digestIfAble(projection, current.folding);
    if (digest) digests.set(current.stream, digest);
  };

  return {
    take: (commit: Commit): void => {
      const { stream } = commit;
      if (!isOfFamily(projection, stream)) return;
      if (stream !== current.stream) {
        end();
        current = { stream };
      }
      if (current.isStopped) return;
      try {
        current.folding = foldCommit(projection, current.folding, commit).folding;
      } catch {
        // The consumer that keeps the live row parks it there, and says why.
        current.isStopped = true;
      }
    },
    /** The digest of each stream's row, when the last commit has come. */
    digests: (): ReadonlyMap<string, string> => {
      end();
      return digests;
    },
  };
};
