import { claimBook } from '../../runtime/aws/book-format.ts';
import { dynamoDbEnvironment } from '../../runtime/aws/dynamodb-environment.ts';
import { tableNames } from '../../runtime/aws/tables.ts';
import type { DynamoDb } from '../../runtime/aws-api/dynamodb.ts';
import { foldedByUs } from '../../runtime/log/fold-digest.ts';
import type { Clock } from '../../runtime/ports.ts';
import { keyFile } from '../../runtime/vault/key-file.ts';
import { ensureTables } from '../dynamodb-tables.ts';
import { appendListeners } from './append-listeners.ts';

/** The prefix of the tables on this machine. */
const TABLE_PREFIX = 'foerderbuch';

/** The environment on tables, which are made where they are missing. */
export const openTables = async (dynamoDb: DynamoDb, keyPath: string, clock: Clock, tenant: string) => {
  const tables = tableNames(TABLE_PREFIX);
  await ensureTables(dynamoDb, tables);
  await claimBook(dynamoDb, tables);
  const listeners = appendListeners();
  const keyMaster = keyFile(keyPath);
  const environment = dynamoDbEnvironment({
    ...{ dynamoDb, tables, keyMaster, clock, tenant },
    foldedBy: foldedByUs,
  });
  return { tables, listeners, environment: { ...environment, log: listeners.on(environment.log) } };
};
