import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Attribute, Item } from '../aws-api/dynamodb-operations.ts';
import { COMMIT_BYTES_MAX } from '../log/append-plan.ts';
import { readCommit } from '../log/commit.ts';
import type { Commit } from '../ports.ts';

/**
 * A commit as DynamoDB keeps it: `p` tenant#stream, `r` revision, `c` command id, `h` hash, and the body as text in `e`
 * or deflated in `z`. The names are short because each write pays for them.
 */
export type CommitItem = Item;

/** What a reader needs of an item; the partition is known from the question, the command id is in the body. */
export const COMMIT_PROJECTION = 'r, h, e, z';

/** The partition of a stream. A tenant has no `#`, so no two pairs of tenant and stream share one. */
export const partition = (tenant: string, stream: string): string => {
  if (tenant.includes('#')) throw new Error(`the tenant ${tenant} has a # in its name`);
  return `${tenant}#${stream}`;
};

/** The item of a commit with its body as text, as long as it is. */
export const plainItem = ({ tenant, stream, revision, command, hash, bytes }: Commit) => ({
  p: { S: partition(tenant, stream) },
  r: { N: String(revision) },
  c: { S: command.id },
  h: { S: hash },
  e: { S: bytes },
});

/** The item of a commit; deflated only where that lowers its price, because text can be read by a person. */
export const toItem = (commit: Commit): CommitItem => {
  const plain = plainItem(commit);
  if (writeUnits(plain) === 1) return plain;
  const { e, ...frame } = plain;
  const packed: CommitItem = { ...frame, z: { B: deflateRawSync(e.S).toString('base64') } };
  return writeUnits(packed) < writeUnits(plain) ? packed : plain;
};

/** What writing an item costs: one unit for each started kB of its names and values. */
const writeUnits = (item: CommitItem): number =>
  Math.ceil(Object.entries(item).reduce((sum, [name, value]) => sum + name.length + sizeOf(value), 0) / 1024);

// A number takes a byte for two digits and one more.
const sizeOf = ({ S, N, B }: Attribute): number =>
  S === undefined
    ? B === undefined
      ? 1 + Math.ceil((N?.length ?? 0) / 2)
      : Buffer.byteLength(B, 'base64')
    : Buffer.byteLength(S);

/**
 * Reads the commit in an item of a stream.
 *
 * @throws LogError `stream-tampered`
 */
export const fromItem = (tenant: string, stream: string, { r, h, e, z }: CommitItem): Commit =>
  readCommit({
    tenant,
    stream,
    revision: Number(r?.N),
    bytes: e?.S ?? inflated(z?.B),
    hash: h?.S ?? '',
  });

// What cannot be inflated has no bytes: the empty text, which no hash fits.
const inflated = (packed: string | undefined): string => {
  if (!packed) return '';
  try {
    return inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: COMMIT_BYTES_MAX }).toString();
  } catch {
    return '';
  }
};
