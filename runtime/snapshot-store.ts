/** A state that a stream was folded to once, kept so that it need not be folded from its beginning; it can be thrown away. */
export type Snapshot = {
  readonly tenant: string;
  readonly stream: string;
  /** Which fold of the stream it is: its family, and the part where it is one. */
  readonly fold: string;
  /** Names the code that folded it; what other code folded is not believed. */
  readonly foldedBy: string;
  /** The last commit that went into it, and that commit's hash. */
  readonly revision: number;
  readonly hash: string;
  /** The state, and what is to be known of the commands before, packed. */
  readonly body: Uint8Array;
};

/** Bytes of the largest body that an engine takes. */
export const SNAPSHOT_BYTES_MAX = 4 * 340 * 1024;

/** Snapshots of states. What is in it is believed only as far as the log bears it out, so nothing in it is ever missed. */
export type SnapshotStore = {
  /** One that was stored, perhaps not the last; undefined where there is none, or not all of it. */
  readonly get: (tenant: string, stream: string, fold: string) => Promise<Snapshot | undefined>;
  /** Stores one in the place of the one before. Of two at a time either may stay, or none. */
  readonly put: (snapshot: Snapshot) => Promise<void>;
  /** All of a tenant, one after the other. */
  readonly all: (tenant: string) => AsyncIterable<Snapshot>;
  /** Throws away all of a tenant; answers how many there were. */
  readonly drop: (tenant: string) => Promise<number>;
};
