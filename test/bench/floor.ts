import { hash } from 'node:crypto';
import type { Commit, VaultRow } from '../../runtime/ports.ts';
import type { StoredRow } from '../../runtime/view-store.ts';
import type { Raw } from '../support/engines.ts';
import { sdkClient } from '../support/sdk-client.ts';
import { dynamoFloor } from './floor-dynamodb.ts';
import { sqliteFloor } from './floor-sqlite.ts';

/** The least that an engine needs for the same bytes: no condition, no check, no fold. */
export type Floor = {
  /** What the engine calls a write, a read of one stream, and one of everything. */
  readonly words: { readonly write: string; readonly read: string; readonly readAll: string };
  /** Prepares to write these bytes at once. */
  readonly write: (commits: readonly Commit[], vaultRows: readonly VaultRow[]) => () => unknown;
  /** Reads one stream, as bytes. */
  readonly read: (tenant: string, stream: string) => unknown;
  /** Reads all commits of the table, as bytes. */
  readonly readAll: (tenant: string) => unknown;
  /** Prepares to write rows one after the other, without their lists. */
  readonly writeRows: (rows: readonly StoredRow[]) => () => unknown;
};

export const floorOf = (raw: Raw): Floor =>
  raw.kind === 'sqlite' ? sqliteFloor(raw.database) : dynamoFloor(sdkClient(raw.endpoint), raw.tables);

/** Parses and hashes bodies: what whoever verifies what was read cannot do without. */
export const parseAndHash = (bodies: readonly string[]): void => {
  for (const body of bodies) {
    JSON.parse(body);
    hash('sha256', `\u0000${body}`, 'base64url');
  }
};
