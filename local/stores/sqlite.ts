import type { DatabaseSync } from 'node:sqlite';
import { foldedByUs } from '../../runtime/log/fold-digest.ts';
import { rememberingLog } from '../../runtime/log/remembering.ts';
import { afterwards, snapshotLog } from '../../runtime/log/snapshots.ts';
import type { Clock, Environment, EventLog, KeyMaster } from '../../runtime/ports.ts';
import type { SnapshotStore } from '../../runtime/snapshot-store.ts';
import { claimSqliteBook, sqliteBirth } from '../../runtime/sqlite/book-birth.ts';
import { openDatabase } from '../../runtime/sqlite/database.ts';
import { sqliteDraftStore } from '../../runtime/sqlite/draft-store.ts';
import { sqliteEventLog } from '../../runtime/sqlite/event-log.ts';
import { sqliteSnapshotStore } from '../../runtime/sqlite/snapshot-store.ts';
import { turnOf } from '../../runtime/sqlite/turn.ts';
import { sqliteVaultStore } from '../../runtime/sqlite/vault-store.ts';
import { sqliteViewStore } from '../../runtime/sqlite/view-store.ts';
import { vault } from '../../runtime/vault/vault.ts';
import { sqliteCheckpoints } from '../checkpoints.ts';
import { dataFiles } from '../data-files.ts';
import { subscribeToLog } from '../subscriptions.ts';
import { appendListeners } from './append-listeners.ts';
import { isEmpty } from './is-empty.ts';
import type { Looked, Opened, Place } from './opened.ts';
import { openedBook } from './opened-book.ts';
import { lookAtDatabase } from './sqlite-to-look.ts';

const keyOf = async (place: Place, database: DatabaseSync, close: () => void): Promise<KeyMaster> => {
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

const environmentOn = (
  database: DatabaseSync,
  keyMaster: KeyMaster,
  around: Pick<Environment, 'clock' | 'tenant'>,
  logOn: (log: EventLog, snapshots: SnapshotStore) => EventLog,
): Environment => {
  const snapshots = sqliteSnapshotStore(database);
  return {
    log: logOn(sqliteEventLog(database), snapshots),
    vault: vault(sqliteVaultStore(database), keyMaster),
    drafts: sqliteDraftStore(database),
    views: sqliteViewStore(database),
    snapshots,
    ...around,
  };
};

/** Opens a book in one file. */
export const openSqlite = async (place: Place, clock: Clock): Promise<Opened> => {
  const { data, tenant } = place;
  const database = openDatabase(dataFiles(data).database);
  const keyMaster = await keyOf(place, database, () => database.close());
  const turn = turnOf(database);
  const listeners = appendListeners();
  const environment = environmentOn(database, keyMaster, { clock, tenant }, (log, store) =>
    listeners.on(rememberingLog(snapshotLog(log, { store, foldedBy: foldedByUs, later: afterwards }))),
  );
  return {
    environment,
    isNew: await isEmpty(environment, tenant),
    inBulk: turn.inBulk,
    settled: turn.committed,
    subscribe: async () => {
      const subscriptions = subscribeToLog(environment.log, tenant, sqliteCheckpoints(database));
      listeners.add(subscriptions.nudge);
      return subscriptions;
    },
    close: async () => turn.close(),
  };
};

/** Opens a book in one file to look at it. Nothing is remembered and no state is kept of a long stream: that would be writing. */
export const lookIntoSqlite = async (place: Place, clock: Clock): Promise<Looked> => {
  const { data, tenant } = place;
  const { database, close } = lookAtDatabase(data, dataFiles(data).database);
  const keyMaster = await keyOf(place, database, close);
  const environment = environmentOn(database, keyMaster, { clock, tenant }, (log) => log);
  return { environment, isNew: await isEmpty(environment, tenant), close: async () => close() };
};
