import type { Commit, ReadOptions } from '../ports.ts';
import { verifyChain } from './commit.ts';

/** `ReadOptions` with every default filled in; revisions are included on both ends. */
export type ReadRange = {
  readonly from: number;
  readonly to: number;
  readonly instant: string | undefined;
  readonly backwards: boolean;
  readonly limit: number;
};

/** Completes read options; an instant is brought to UTC with milliseconds, so that it compares with `recordedAt`. */
export const readRange = ({ fromRevision, until, backwards, limit }: ReadOptions = {}): ReadRange => ({
  from: Math.max(1, fromRevision ?? 1),
  to: until && 'revision' in until ? until.revision : Number.MAX_SAFE_INTEGER,
  instant: until && 'instant' in until ? new Date(until.instant).toISOString() : undefined,
  backwards: backwards ?? false,
  limit: limit ?? Number.MAX_SAFE_INTEGER,
});

/**
 * Collects the commits of a range as they come in reading order, and tells when no more are wanted.
 *
 * Instants never fall along a stream, so reading forwards ends at the first commit that is too late.
 */
export const collector = ({ instant, backwards, limit, from }: ReadRange) => {
  const commits: Commit[] = [];
  let isPast = false;
  return {
    isFull: () => isPast || commits.length >= limit,
    add: (commit: Commit) => {
      const isLate = instant !== undefined && commit.recordedAt > instant;
      if (isLate && !backwards) isPast = true;
      if (!isLate && !isPast && commits.length < limit) commits.push(commit);
    },
    /** What was collected, after its chain was checked. */
    verified: (): readonly Commit[] => {
      const rising = backwards ? commits.toReversed() : commits;
      verifyChain(rising, backwards ? (rising[0]?.revision ?? from) : from);
      return commits;
    },
  };
};
