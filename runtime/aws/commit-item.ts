import type { Item } from '../aws-api/dynamodb-operations.ts';
import { readCommit } from '../log/commit.ts';
import type { Commit } from '../ports.ts';
import { packed, unpacked } from './packed-body.ts';

/**
 * A commit as DynamoDB keeps it: `p` tenant#stream, `r` revision, `h` hash, and the body deflated in `z`, or as text in `e`
 * where it never was in a table. The names are short because each write pays for them.
 */
export type CommitItem = Item;

/** What a reader needs of an item; the partition is known from the question. */
export const COMMIT_PROJECTION = 'r, h, z';

/** The partition of a stream. A tenant has no `#`, so no two pairs of tenant and stream share one. */
export const partition = (tenant: string, stream: string): string => {
  if (tenant.includes('#')) throw new Error(`the tenant ${tenant} has a # in its name`);
  return `${tenant}#${stream}`;
};

/** The key and the hash of a commit. */
const frame = ({ tenant, stream, revision, hash }: Commit) => ({
  p: { S: partition(tenant, stream) },
  r: { N: String(revision) },
  h: { S: hash },
});

/** A commit as a change record may tell it: with its body as text. */
export const plainItem = (commit: Commit) => ({ ...frame(commit), e: { S: commit.bytes } });

/** A commit as it lies in the table. */
export const toItem = (commit: Commit) => ({
  ...frame(commit),
  z: { B: packed(commit.bytes, commit.tenant, commit.stream) },
});

/**
 * Reads the commit in an item of a stream.
 *
 * @throws LogError `stream-tampered`
 */
export const fromItem = (tenant: string, stream: string, { r, h, e, z }: CommitItem): Commit =>
  readCommit({
    ...{ tenant, stream, revision: Number(r?.N), hash: h?.S ?? '' },
    bytes: e?.S ?? unpacked(z?.B ?? '', tenant, stream),
  });
