import type { DatabaseSync } from 'node:sqlite';
import { foldedByUs } from '../../runtime/log/fold-digest.ts';
import { rememberingLog } from '../../runtime/log/remembering.ts';
import { afterwards, snapshotLog } from '../../runtime/log/snapshots.ts';
import type { Clock, Environment, KeyMaster } from '../../runtime/ports.ts';
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
import type { Opened, Place } from './opened.ts';
import { openedBook } from './opened-book.ts';

const keyOf = async (place: Place, database: DatabaseSync): Promise<KeyMaster> => {
  try {
    return await openedBook(place, {
      read: () => sqliteBirth(database),
      claim: (birth) => claimSqliteBook(database, birth),
    });
  } catch (error) {
    database.close();
    throw error;
  }
};

/** Opens a book in one file. */
export const openSqlite = async (place: Place, clock: Clock): Promise<Opened> => {
  const { data, tenant } = place;
  const database = openDatabase(dataFiles(data).database);
  const keyMaster = await keyOf(place, database);
  const turn = turnOf(database);
  const listeners = appendListeners();
  const snapshots = sqliteSnapshotStore(database);
  const keeping = { store: snapshots, foldedBy: foldedByUs, later: afterwards };
  const environment: Environment = {
    log: listeners.on(rememberingLog(snapshotLog(sqliteEventLog(database), keeping))),
    vault: vault(sqliteVaultStore(database), keyMaster),
    drafts: sqliteDraftStore(database),
    views: sqliteViewStore(database),
    snapshots,
    clock,
    tenant,
  };
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
