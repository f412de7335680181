import * as z from 'zod';

/** One fact inside a commit; `version` is the schema version of `type`. */
export const StoredEvent = z.strictObject({
  type: z.string().min(1),
  version: z.int().positive(),
  data: z.record(z.string(), z.unknown()),
});
export type StoredEvent = z.infer<typeof StoredEvent>;

/**
 * The body of a commit: what one append adds to one stream, written once as canonical JSON (RFC 8785) and kept verbatim.
 *
 * `SHA-256(0x00 ‖ body)` is the commit's hash: a link of the stream's chain and a leaf of the tenant's Merkle log.
 */
export const CommitBody = z.strictObject({
  format: z.literal(1),
  tenant: z.string().min(1),
  stream: z.string().min(1),
  /** Number of the commit in its stream, from 1. */
  revision: z.int().positive(),
  /** Number of the commit's first event in its stream, from 0. */
  index: z.int().nonnegative(),
  /** Hash of the commit before, base64url; for the first one the hash of the stream's name. */
  previous: z.string().length(43),
  recordedAt: z.iso.datetime({ precision: 3 }),
  /** A pseudonymous person, `per_…`, or the reaction that acted, `reaction:<name>`. */
  actor: z.string().min(1),
  command: z.strictObject({
    /** Derived from actor and idempotency key; the key itself is not kept. */
    id: z.string().length(22),
    name: z.string().min(1),
    /** HMAC-SHA-256 of the command's content under the idempotency key: tells a repeat from a reuse. */
    fingerprint: z.string().length(43),
  }),
  correlation: z.string().min(1),
  /** The event that a reaction answered, `stream@revision#index`. */
  causation: z.string().nullable(),
  traceparent: z.string().nullable(),
  /** The other commits of the same append, `stream@revision`: they stand or fall together. Empty for a single stream. */
  together: z.array(z.string()),
  /** The permission table that allowed the command, by its content: `permissions@` and 16 hexadecimal digits. */
  policy: z.string().min(1),
  events: z.array(StoredEvent).min(1),
});
export type CommitBody = z.infer<typeof CommitBody>;

/** An event as a fold meets it: today's shape, with where and when it was recorded. */
export type Recorded<Event> = {
  readonly event: Event;
  readonly stream: string;
  readonly revision: number;
  readonly index: number;
  readonly recordedAt: string;
  readonly actor: string;
};
