import type { DatabaseSync } from 'node:sqlite';
import type { Birth } from '../../runtime/log/book-birth.ts';
import { foldedByUs } from '../../runtime/log/fold-digest.ts';
import { rememberingLog } from '../../runtime/log/remembering.ts';
import { afterwards, snapshotLog } from '../../runtime/log/snapshots.ts';
import type { Clock, Environment, EventLog, VaultStore } from '../../runtime/ports.ts';
import type { SnapshotStore } from '../../runtime/snapshot-store.ts';
import { claimSqliteBook, sqliteBirth } from '../../runtime/sqlite/book-birth.ts';
import { openDatabase } from '../../runtime/sqlite/database.ts';
import { sqliteDraftStore } from '../../runtime/sqlite/draft-store.ts';
import { sqliteEventLog } from '../../runtime/sqlite/event-log.ts';
import { sqliteSealStore } from '../../runtime/sqlite/seal-store.ts';
import { sqliteSnapshotStore } from '../../runtime/sqlite/snapshot-store.ts';
import { turnOf } from '../../runtime/sqlite/turn.ts';
import { sqliteVaultStore } from '../../runtime/sqlite/vault-store.ts';
import { sqliteViewStore } from '../../runtime/sqlite/view-store.ts';
import { vault } from '../../runtime/vault/vault.ts';
import { sqliteCheckpoints } from '../checkpoints.ts';
import { dataFiles } from '../data-files.ts';
import { applyErasures, ensuredErasureList, listingErasures } from '../erasure-list.ts';
import { sealedAtTheEnd, sealedToo, sealingOf, startSealing } from '../sealing.ts';
import { subscribeToLog } from '../subscriptions.ts';
import { appendListeners } from './append-listeners.ts';
import { isEmpty } from './is-empty.ts';
import type { Looked, Opened, Place } from './opened.ts';
import { type KnownBook, openedBook } from './opened-book.ts';
import { lookAtDatabase } from './sqlite-to-look.ts';

const bookIn = async (place: Place, database: DatabaseSync, close: () => void): Promise<KnownBook> => {
  try {
    return await openedBook(place, {
      read: () => sqliteBirth(database),
      claim: (birth) => claimSqliteBook(database, birth),
    });
  } catch (error) {
    close();
    throw error;
  }
};

/** The sealed values, without what was erased from this book after this copy of it was made. */
const erasedStore = async (
  { data, beginErasures = false }: Place,
  database: DatabaseSync,
  { id }: Birth,
  close: () => void,
): Promise<VaultStore> => {
  try {
    const list = ensuredErasureList(database, dataFiles(data).erased, id, beginErasures);
    const store = sqliteVaultStore(database);
    await applyErasures(database, store, list);
    return listingErasures(database, store, list);
  } catch (error) {
    close();
    throw error;
  }
};

const environmentOn = (
  database: DatabaseSync,
  vaulted: Environment['vault'],
  around: Pick<Environment, 'clock' | 'tenant'>,
  logOn: (log: EventLog, snapshots: SnapshotStore) => EventLog,
): Environment => {
  const snapshots = sqliteSnapshotStore(database);
  return {
    log: logOn(sqliteEventLog(database), snapshots),
    vault: vaulted,
    drafts: sqliteDraftStore(database),
    views: sqliteViewStore(database),
    snapshots,
    seals: sqliteSealStore(database),
    ...around,
  };
};

/** Opens a book in one file. */
export const openSqlite = async (place: Place, clock: Clock): Promise<Opened> => {
  const { data, tenant } = place;
  const database = openDatabase(dataFiles(data).database);
  const turn = turnOf(database);
  const { birth, keyMaster } = await bookIn(place, database, turn.close);
  const vaulted = vault(await erasedStore(place, database, birth, turn.close), keyMaster);
  const listeners = appendListeners();
  const environment = environmentOn(database, vaulted, { clock, tenant }, (log, store) =>
    listeners.on(rememberingLog(snapshotLog(log, { store, foldedBy: foldedByUs, later: afterwards }))),
  );
  const sealing = sealingOf(environment, birth, keyMaster);
  const { leave } = await sealedAtTheEnd(sealing, tenant);
  return {
    environment,
    isNew: await isEmpty(environment, tenant),
    inBulk: turn.inBulk,
    settled: turn.committed,
    subscribe: async () => {
      const subscriptions = subscribeToLog(environment.log, tenant, sqliteCheckpoints(database));
      listeners.add(subscriptions.nudge);
      return sealedToo(subscriptions, startSealing(sealing, tenant), listeners);
    },
    close: async () => {
      await leave();
      turn.close();
    },
  };
};

/** Opens a book in one file to look at it. Nothing is remembered and no state is kept of a long stream: that would be writing. */
export const lookIntoSqlite = async (place: Place, clock: Clock): Promise<Looked> => {
  const { data, tenant } = place;
  const { database, close } = lookAtDatabase(data, dataFiles(data).database);
  const { keyMaster } = await bookIn(place, database, close);
  const vaulted = vault(sqliteVaultStore(database), keyMaster);
  const environment = environmentOn(database, vaulted, { clock, tenant }, (log) => log);
  return { environment, isNew: await isEmpty(environment, tenant), close: async () => close() };
};
