import type { DynamoDb } from '../aws-api/dynamodb.ts';
import { rememberingLog } from '../log/remembering.ts';
import type { Clock, Environment, KeyMaster } from '../ports.ts';
import { vault } from '../vault/vault.ts';
import { dynamoDraftStore } from './draft-store.ts';
import { dynamoEventLog } from './event-log.ts';
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
};

/** Everything outside that a handler touches, in DynamoDB. */
export const dynamoDbEnvironment = ({
  dynamoDb,
  tables,
  keyMaster,
  clock,
  tenant,
}: DynamoDbSurroundings): Environment => ({
  log: rememberingLog(dynamoEventLog(dynamoDb, tables)),
  vault: vault(dynamoVaultStore(dynamoDb, tables), keyMaster),
  drafts: dynamoDraftStore(dynamoDb, tables),
  views: dynamoViewStore(dynamoDb, tables),
  clock,
  tenant,
});
