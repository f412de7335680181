import type { DynamoDb } from '../aws-api/dynamodb.ts';
import { rememberingLog } from '../log/remembering.ts';
import { afterwards, snapshotLog } from '../log/snapshots.ts';
import type { Clock, Environment, KeyMaster } from '../ports.ts';
import { vault } from '../vault/vault.ts';
import { dynamoDraftStore } from './draft-store.ts';
import { dynamoEventLog } from './event-log.ts';
import { dynamoSealStore } from './seal-store.ts';
import { dynamoSnapshotStore } from './snapshot-store.ts';
import type { TableName } from './tables.ts';
import { dynamoVaultStore } from './vault-store.ts';
import { dynamoViewStore } from './view-store.ts';

/** What surrounds an environment whose data are in DynamoDB. */
export type DynamoDbSurroundings = {
  readonly dynamoDb: DynamoDb;
  readonly tables: Readonly<Record<TableName, string>>;
  readonly keyMaster: KeyMaster;
  readonly clock: Clock;
  readonly tenant: string | undefined;
  /** Names the code that folds states; undefined for whoever may not keep them. */
  readonly foldedBy: (() => string) | undefined;
};

/** Everything outside that a handler touches, in DynamoDB. */
export const dynamoDbEnvironment = ({
  dynamoDb,
  tables,
  keyMaster,
  clock,
  tenant,
  foldedBy,
}: DynamoDbSurroundings): Environment => {
  const [log, snapshots] = [dynamoEventLog(dynamoDb, tables), dynamoSnapshotStore(dynamoDb, tables)];
  const later = afterwards;
  return {
    log: rememberingLog(foldedBy ? snapshotLog(log, { store: snapshots, foldedBy, later }) : log),
    vault: vault(dynamoVaultStore(dynamoDb, tables), keyMaster),
    drafts: dynamoDraftStore(dynamoDb, tables),
    views: dynamoViewStore(dynamoDb, tables),
    snapshots,
    seals: dynamoSealStore(dynamoDb, tables),
    clock,
    tenant,
  };
};
