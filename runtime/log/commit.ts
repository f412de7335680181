import { hash } from 'node:crypto';
import { CommitBody } from '../../events/envelope.ts';
import { isCommitBody } from '../../events/is-commit-body.ts';
import {
  type Addition,
  type Base,
  type Commit,
  type LoadedStream,
  LogError,
  type Provenance,
} from '../ports.ts';
import { canonicalJson } from './canonical-json.ts';

/** What stands in the place of a predecessor's hash in the first commit of a stream. */
export const genesis = (tenant: string, stream: string): string =>
  sha256(`foerderbuch/1\n${tenant}\n${stream}`);

/** Hash of a commit's body: a link of its stream's chain and a leaf of the tenant's Merkle log (RFC 6962, 2.1). */
export const commitHash = (bytes: string): string => sha256(`\u0000${bytes}`);

// A string is hashed as UTF-8; U+0000 in front of it is the byte 0x00.
const sha256 = (text: string): string => hash('sha256', text, 'base64url');

/**
 * Writes the commit that follows a loaded stream; its body is put into bytes here, once and for ever.
 *
 * @throws NotJson or Error when events or provenance are not what the envelope allows: a defect of the caller
 */
export const buildCommit = (
  { stream, events }: Addition,
  provenance: Provenance,
  together: readonly string[] = [],
): Commit => {
  const head = stream.commits.at(-1);
  const bytes = canonicalJson({
    format: 1,
    tenant: stream.tenant,
    stream: stream.name,
    revision: stream.revision + 1,
    index: nextIndex(head),
    previous: head?.hash ?? genesis(stream.tenant, stream.name),
    recordedAt: provenance.recordedAt,
    actor: provenance.actor,
    command: provenance.command,
    correlation: provenance.correlation,
    causation: provenance.causation,
    traceparent: provenance.traceparent,
    together,
    policy: provenance.policy,
    events,
  });
  const body: unknown = JSON.parse(bytes);
  if (!isCommitBody(body)) throw new Error(`not a commit: ${CommitBody.safeParse(body).error?.message}`);
  return { ...body, bytes, hash: commitHash(bytes) };
};

/** A commit as an engine keeps it: its key, and the bytes and hash beside it. */
export type StoredCommit = Pick<Commit, 'tenant' | 'stream' | 'revision' | 'bytes' | 'hash'>;

/**
 * Reads a stored commit; the bytes are verified as they lie there and never written anew.
 *
 * @throws LogError `stream-tampered` when bytes and hash, or body and key, do not belong together
 */
export const readCommit = ({ tenant, stream, revision, bytes, hash: stored }: StoredCommit): Commit => {
  if (commitHash(bytes) !== stored) throw tampered(stream, revision, 'its hash is not that of its bytes');
  const body = parsedBody(bytes);
  // The parsed value itself is handed on: what is read is exactly what was hashed.
  if (!isCommitBody(body)) throw tampered(stream, revision, 'it is not a commit');
  const commit = { ...body, bytes, hash: stored };
  if (commit.tenant !== tenant || commit.stream !== stream || commit.revision !== revision) {
    throw tampered(stream, revision, 'it was written for another place');
  }
  return commit;
};

const parsedBody = (bytes: string): unknown => {
  try {
    return JSON.parse(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Checks that commits of one stream, in rising order, follow each other without a gap.
 *
 * @param first the revision that the first of them must have; the first commit of a stream is checked against its genesis
 * @throws LogError `stream-tampered`, naming the first commit that does not fit
 */
export const verifyChain = (commits: readonly Commit[], first: number): void => {
  for (const [place, commit] of commits.entries()) {
    if (commit.revision !== first + place) throw tampered(commit.stream, first + place, 'it is missing');
    const before = commits[place - 1];
    // Where a part of a stream begins, its predecessor is not at hand.
    if (before || commit.revision === 1) verifyNext(commit, before && linkOf(before));
  }
};

/** What the next commit of a stream must follow. */
export type Link = { readonly revision: number; readonly hash: string; readonly nextIndex: number };

export const linkOf = (commit: Commit): Link => ({
  ...{ revision: commit.revision, hash: commit.hash },
  nextIndex: nextIndex(commit),
});

/**
 * Checks a commit against the one before it, or as the first of its stream where there is none.
 *
 * @throws LogError `stream-tampered`
 */
export const verifyNext = (commit: Commit, before: Link | undefined): void => {
  const { tenant, stream, revision } = commit;
  const due = (before?.revision ?? 0) + 1;
  if (revision !== due) throw tampered(stream, due, 'it is missing');
  if (commit.index !== (before?.nextIndex ?? 0))
    throw tampered(stream, revision, 'its event index does not follow');
  if (commit.previous !== (before?.hash ?? genesis(tenant, stream)))
    throw tampered(stream, revision, 'it does not name its predecessor');
};

const nextIndex = (head: Commit | undefined): number => (head ? head.index + head.events.length : 0);

/** The error of a commit that is not there or not what was written. */
export const tampered = (stream: string, revision: number, why: string): LogError =>
  new LogError('stream-tampered', `commit ${revision} of ${stream}: ${why}`, { stream, revision });

/**
 * Makes a stream that can be appended to, from all its commits; only an event log may call this.
 *
 * @throws LogError `stream-tampered` when the chain does not verify
 */
export const loadedStream = (tenant: string, name: string, commits: readonly Commit[]): LoadedStream => {
  verifyChain(commits, 1);
  return verifiedStream(tenant, name, commits);
};

/** The same of commits from the first one on whose chain was verified when they were read; only an event log may call this. */
export const verifiedStream = (tenant: string, name: string, commits: readonly Commit[]): LoadedStream =>
  ({ tenant, name, revision: commits.length, commits }) as LoadedStream;

/**
 * A loaded stream with the commits that came after it; only an event log may call this.
 *
 * @throws LogError `stream-tampered` when they do not follow it
 */
export const continuedStream = (stream: LoadedStream, tail: readonly Commit[]): LoadedStream => {
  verifyChain([...stream.commits.slice(-1), ...tail], Math.max(1, stream.revision));
  return { ...stream, revision: stream.revision + tail.length, commits: [...stream.commits, ...tail] };
};

/**
 * A stream that is loaded on a state, from the commit on that went into it last; only an event log may call this.
 *
 * @throws LogError `stream-tampered` when they do not follow each other
 */
export const streamOn = (
  base: Base,
  { tenant, stream, revision }: Pick<Commit, 'tenant' | 'stream' | 'revision'>,
  commits: readonly Commit[],
): LoadedStream => {
  verifyChain(commits, revision);
  const last = revision + commits.length - 1;
  return { tenant, name: stream, revision: last, commits, base } as object as LoadedStream;
};
