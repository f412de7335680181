import { createHash } from 'node:crypto';
import { type Link, linkOf, verifyNext } from '../log/commit.ts';
import type { Commit, Order } from '../ports.ts';

/** How far a stream was seen, and one value for all its hashes up to there. */
type End = { readonly link: Link; readonly digest: string };

/** A stream as the order of the log has it: how many commits, and the same value for their hashes. */
type Ordered = { readonly revision: number; readonly digest: string };

const digestOn = (digest: string, hash: string): string =>
  createHash('sha256').update(digest).update(hash).digest('base64url');

/**
 * What the order of the log says of each stream; undefined where it does not name a stream's commits one after the other.
 */
export const orderedStreams = async (order: Order): Promise<ReadonlyMap<string, Ordered> | undefined> => {
  const ordered = new Map<string, Ordered>();
  for await (const page of order)
    for (const { stream, revision, hash } of page) {
      const before = ordered.get(stream);
      if (revision !== (before?.revision ?? 0) + 1) return undefined;
      ordered.set(stream, { revision, digest: digestOn(before?.digest ?? '', hash) });
    }
  return ordered;
};

/**
 * Checks the chain of every stream while commits come, in memory that grows with the streams only.
 *
 * @param ordered what the order of the log says
 */
export const chains = (ordered: ReadonlyMap<string, Ordered>) => {
  const ends = new Map<string, End>();
  const met = new Set<string>();
  return {
    /** @throws LogError `stream-tampered` where a commit does not follow the one before it */
    take: (commit: Commit): void => {
      const before = ends.get(commit.stream);
      verifyNext(commit, before?.link);
      const digest = digestOn(before?.digest ?? '', commit.hash);
      const wanted = ordered.get(commit.stream);
      if (wanted?.revision === commit.revision && wanted.digest === digest) met.add(commit.stream);
      ends.set(commit.stream, { link: linkOf(commit), digest });
    },
    /** Whether every commit that the order names was met, and was the one that it names. */
    isAsOrdered: (): boolean => met.size === ordered.size,
    streams: (): ReadonlyMap<string, number> =>
      new Map([...ends].map(([stream, { link }]) => [stream, link.revision])),
  };
};
