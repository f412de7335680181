import { hash } from 'node:crypto';
import { type Link, linkOf, verifyNext } from '../log/commit.ts';
import type { StreamPosition } from '../log/position.ts';
import type { Commit, Order } from '../ports.ts';

/** How far a stream was seen, and one value for all its hashes up to there. */
type End = { readonly link: Link; readonly digest: string };

/** A stream as the order of the log has it: how many commits, and the same value for their hashes. */
type Ordered = { readonly revision: number; readonly digest: string };

type Streams = ReadonlyMap<string, Ordered>;

const digestOn = (digest: string, link: string): string => hash('sha256', `${digest}${link}`, 'base64url');

/** What the order of the log says of each stream; or the first commit that it does not name where it should. */
export const orderedStreams = async (order: Order): Promise<Streams | StreamPosition> => {
  const ordered = new Map<string, Ordered>();
  for await (const page of order)
    for (const { stream, revision, hash: link } of page) {
      const before = ordered.get(stream);
      const due = (before?.revision ?? 0) + 1;
      if (revision !== due) return { stream, revision: due };
      ordered.set(stream, { revision, digest: digestOn(before?.digest ?? '', link) });
    }
  return ordered;
};

/**
 * Checks the chain of every stream while commits come, in memory that grows with the streams only.
 *
 * @param ordered what the order of the log says
 */
export const chains = (ordered: Streams) => {
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
    /** How many streams were met, and how many commits in them. */
    extent: () => ({
      streams: ends.size,
      commits: [...ends.values()].reduce((sum, { link }) => sum + link.revision, 0),
    }),
    /** The last commit of a stream of which the order names others than were met; undefined where all is as it says. */
    notAsOrdered: (): StreamPosition | undefined => {
      const [stream] = [...ordered.keys()].filter((name) => !met.has(name));
      return stream === undefined ? undefined : { stream, revision: ordered.get(stream)?.revision ?? 0 };
    },
  };
};
