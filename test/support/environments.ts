import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { dynamoDraftStore } from '../../runtime/aws/draft-store.ts';
import { dynamoSnapshotStore } from '../../runtime/aws/snapshot-store.ts';
import { dynamoVaultStore } from '../../runtime/aws/vault-store.ts';
import { dynamoViewStore } from '../../runtime/aws/view-store.ts';
import type { DraftStore } from '../../runtime/draft-store.ts';
import { rememberingLog } from '../../runtime/log/remembering.ts';
import type { Environment, KeyMaster, VaultStore } from '../../runtime/ports.ts';
import type { SealStore } from '../../runtime/seal-store.ts';
import type { SnapshotStore } from '../../runtime/snapshot-store.ts';
import { sqliteDraftStore } from '../../runtime/sqlite/draft-store.ts';
import { sqliteSnapshotStore } from '../../runtime/sqlite/snapshot-store.ts';
import { sqliteVaultStore } from '../../runtime/sqlite/vault-store.ts';
import { sqliteViewStore } from '../../runtime/sqlite/view-store.ts';
import { vault } from '../../runtime/vault/vault.ts';
import type { ViewStore } from '../../runtime/view-store.ts';
import { checkedLog } from './checked-log.ts';
import type { EngineUnderTest, OpenEngine, Raw } from './engines.ts';
import { newKey } from './new-key.ts';
import { sealStoreOf } from './sealing-in-use.ts';

/** What the clock of tests shows until a test sets it. */
export const NOW = '2026-03-01T09:00:00.000Z';

export type Stores = {
  readonly vaultStore: VaultStore;
  readonly drafts: DraftStore;
  readonly views: ViewStore;
  readonly snapshots: SnapshotStore;
  readonly seals: SealStore;
};

/** The stores of an engine, as one more process would open them. */
export const storesOf = (raw: Raw): Stores =>
  raw.kind === 'sqlite'
    ? {
        vaultStore: sqliteVaultStore(raw.database),
        drafts: sqliteDraftStore(raw.database),
        views: sqliteViewStore(raw.database),
        snapshots: sqliteSnapshotStore(raw.database),
        seals: sealStoreOf(raw),
      }
    : {
        vaultStore: dynamoVaultStore(raw.dynamoDb, raw.tables),
        drafts: dynamoDraftStore(raw.dynamoDb, raw.tables),
        views: dynamoViewStore(raw.dynamoDb, raw.tables),
        snapshots: dynamoSnapshotStore(raw.dynamoDb, raw.tables),
        seals: sealStoreOf(raw),
      };

/** An environment on an engine with empty tables, with a key file of its own and a clock that stands still. */
export type OpenEnvironment = Stores & {
  readonly environment: Environment;
  readonly keyMaster: KeyMaster;
  readonly engine: OpenEngine;
  readonly setClock: (instant: string) => void;
  readonly close: () => Promise<void>;
};

/** @param tenant the partnership served when a token names none */
export const openEnvironment = async (under: EngineUnderTest, tenant?: string): Promise<OpenEnvironment> => {
  const engine = await under.open();
  const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-keys-'));
  const keyMaster = newKey(join(folder, 'key'));
  const stores = storesOf(engine.raw);
  let now = NOW;
  return {
    ...stores,
    keyMaster,
    engine,
    environment: {
      log: rememberingLog(checkedLog(engine.log)),
      vault: vault(stores.vaultStore, keyMaster),
      drafts: stores.drafts,
      views: stores.views,
      snapshots: stores.snapshots,
      seals: stores.seals,
      clock: { now: () => now },
      tenant,
    },
    setClock: (instant) => {
      now = instant;
    },
    close: async () => {
      await engine.close();
      rmSync(folder, { recursive: true });
    },
  };
};

/** Opens an environment before the tests of a `describe` and closes it after them; the answer is valid inside tests. */
export const environmentInUse = (under: EngineUnderTest): (() => OpenEnvironment) => {
  let opened: OpenEnvironment | undefined;
  beforeAll(async () => {
    opened = await openEnvironment(under);
  });
  afterAll(async () => {
    await opened?.close();
  });
  return () => {
    if (!opened) throw new Error('the environment is not open');
    return opened;
  };
};
