import type { AnyAggregate } from '../domain/aggregate.ts';
import type { CommitBody } from '../events/envelope.ts';
import type { DraftStore } from './draft-store.ts';
import type { SealStore } from './seal-store.ts';
import type { Share } from './share.ts';
import type { SnapshotStore } from './snapshot-store.ts';
import type { Vault } from './vault/vault.ts';
import type { ViewStore } from './view-store.ts';

/** A commit as it was read back: the parsed body, and the bytes and hash that prove it. */
export type Commit = CommitBody & { readonly bytes: string; readonly hash: string };

declare const loaded: unique symbol;

/** A state that a stream was folded to up to the first commit that was loaded of it; it takes the place of those before. */
export type Base = {
  /** Whose state it is, by `foldName`. */
  readonly fold: string;
  readonly state: unknown;
  /** Marks of the commands of all commits up to there (`runtime/log/snapshot-body.ts`). */
  readonly commands: string;
  /** How large it is where it is stored. */
  readonly bytes: number;
};

/**
 * A stream as it was loaded, to its end. Only such a stream can be appended to, so a gap cannot be expressed.
 */
export type LoadedStream = {
  readonly [loaded]: true;
  readonly tenant: string;
  readonly name: string;
  /** Number of commits; 0 for a stream that does not exist yet. */
  readonly revision: number;
  /** All of them; where there is a base, those from the one on that went into it last. */
  readonly commits: readonly Commit[];
  readonly base?: Base;
};

/** How far to read: all of it, up to a revision, or up to an instant (both included). */
export type Until = { readonly revision: number } | { readonly instant: string };

export type ReadOptions = {
  /** First revision wanted, 1 by default. */
  readonly fromRevision?: number;
  readonly until?: Until;
  readonly backwards?: boolean;
  /** The most commits to give. */
  readonly limit?: number;
};

/** A personal value under lock, written in the same transaction as the event that mentions it. */
export type VaultRow = {
  readonly tenant: string;
  readonly subject: string;
  /** The commitment of the row's first value, as the event keeps it: the row's own key. */
  readonly commitment: string;
  /** Name of the data key, a dot, and base64 of nonce, ciphertext and tag; holds values, each with its commitment's key. */
  readonly ciphertext: string;
};

/** What is the same for all commits of one command. */
export type Provenance = Pick<
  CommitBody,
  'actor' | 'command' | 'correlation' | 'causation' | 'traceparent' | 'policy' | 'recordedAt'
>;

export type Addition = {
  readonly stream: LoadedStream;
  readonly events: CommitBody['events'];
};

export type Append = {
  /** One entry a stream; all are written or none. */
  readonly additions: readonly Addition[];
  /** Streams that were only read and must not have moved. */
  readonly guards?: readonly LoadedStream[];
  readonly vaultRows?: readonly VaultRow[];
  readonly provenance: Provenance;
};

export type AppendResult =
  | { readonly status: 'appended'; readonly commits: readonly Commit[] }
  /** This command is in the log already: its own earlier write, whose answer was lost. */
  | { readonly status: 'duplicate'; readonly commits: readonly Commit[] }
  /** Someone else was faster on this stream; load again and decide again. `index` is its place among additions, then guards. */
  | { readonly status: 'conflict'; readonly stream: string; readonly index: number };

/** References to commits, one after the other. */
export type Order = AsyncIterable<readonly CommitReference[]>;
export type CommitReference = Pick<Commit, 'stream' | 'revision' | 'hash'>;

/** A place in the order of `follow`; opaque, to be stored and handed back. */
export type Checkpoint = string;
/** A commit in that order, and the place after it. */
export type OrderEntry = CommitReference & { readonly checkpoint: Checkpoint };
export const BEGINNING: Checkpoint = '';

/**
 * The event log of one engine. Nothing in it is ever changed.
 *
 * Errors that callers may see: `LogError` with code `commit-empty`, `commit-too-large`, `too-many-streams`,
 * `stream-twice` and `tenants-mixed` (within one append), `vault-row-exists`, `command-id-reused` (same id, other content),
 * `stream-tampered` (a stored chain does not verify).
 */
export type EventLog = {
  /** @param readFor the one fold that it will be folded by: it may then be loaded on a state that was folded before */
  readonly load: (tenant: string, stream: string, readFor?: AnyAggregate) => Promise<LoadedStream>;
  /**
   * The stream as this process saw it a moment ago, without asking whether it has moved; undefined where it did not, or where others
   * are at it. For a decision that an append on this stream proves right or refuses. Engines remember nothing.
   */
  readonly recall?: (tenant: string, stream: string, readFor?: AnyAggregate) => LoadedStream | undefined;
  readonly read: (tenant: string, stream: string, options?: ReadOptions) => Promise<readonly Commit[]>;
  readonly append: (append: Append) => Promise<AppendResult>;
  /**
   * Shares that are all of the tenant's streams together, whatever their names, with about so many commits each. An engine that
   * does not keep streams by their names gives one of everything.
   */
  readonly shares: (tenant: string, commitsEach: number) => Promise<readonly Share[]>;
  /**
   * Every commit of the tenant once, or of a share, each stream in its order, the same order every time. In pages.
   *
   * A share comes stream by stream.
   */
  readonly scan: (tenant: string, share?: Share) => AsyncIterable<readonly Commit[]>;
  /** The order of `follow` without the commits: what it says of all streams or of a share, and nothing of it verified. In pages. */
  readonly order: (tenant: string, share?: Share) => Order;
  /** What `order` has after a checkpoint, at most so many. */
  readonly entries: (tenant: string, after: Checkpoint, limit: number) => Promise<readonly OrderEntry[]>;
  /** What came after a checkpoint, at most `limit` commits; an empty page means that nothing is left for now. */
  readonly follow: (
    tenant: string,
    after: Checkpoint,
    limit: number,
  ) => Promise<{ readonly commits: readonly Commit[]; readonly checkpoint: Checkpoint }>;
};

export class LogError extends Error {
  readonly code:
    | 'commit-empty'
    | 'commit-too-large'
    | 'too-many-streams'
    | 'stream-twice'
    | 'tenants-mixed'
    | 'vault-row-exists'
    | 'command-id-reused'
    | 'stream-tampered';
  /** The commit that the error is about, where it is about one. */
  readonly place: { readonly stream: string; readonly revision: number } | undefined;
  constructor(code: LogError['code'], message: string, place?: LogError['place']) {
    super(message);
    this.name = 'LogError';
    this.code = code;
    this.place = place;
  }
}

/** Wraps and unwraps data keys: a key file on one machine, KMS on AWS. */
export type KeyMaster = {
  readonly wrap: (key: Uint8Array, context: Readonly<Record<string, string>>) => Promise<string>;
  readonly unwrap: (wrapped: string, context: Readonly<Record<string, string>>) => Promise<Uint8Array>;
};

/** Where wrapped keys and sealed values lie. Values are written by `EventLog.append` only. */
export type VaultStore = {
  /** The wrapped key of a subject; undefined when it never was, or was destroyed. */
  readonly key: (tenant: string, subject: string) => Promise<string | undefined>;
  /** Stores a key unless there is one; answers the one that is there, undefined where one was destroyed for ever. */
  readonly keepKey: (tenant: string, subject: string, wrapped: string) => Promise<string | undefined>;
  readonly values: (
    tenant: string,
    wanted: readonly { readonly subject: string; readonly commitment: string }[],
  ) => Promise<readonly VaultRow[]>;
  /**
   * Destroys the key of a subject, then its values; answers how many rows went. May be repeated.
   *
   * @param isForEver whether a mark stays in the place of the key, so that there is never another
   */
  readonly destroy: (tenant: string, subject: string, isForEver: boolean) => Promise<number>;
};

export type Clock = { readonly now: () => string };

/** Everything outside that a handler touches. */
export type Environment = {
  readonly log: EventLog;
  readonly vault: Vault;
  readonly drafts: DraftStore;
  readonly views: ViewStore;
  readonly snapshots: SnapshotStore;
  readonly seals: SealStore;
  readonly clock: Clock;
  /** The partnership served when a token names none; undefined where several share one installation. */
  readonly tenant: string | undefined;
};
