import { DeleteTableCommand } from '@aws-sdk/client-dynamodb';
import { ensureTables } from '../../local/dynamodb-tables.ts';
import { type TableName, tableNames } from '../../runtime/aws/tables.ts';
import type { DynamoDb } from '../../runtime/aws-api/dynamodb.ts';
import { sdkClient } from './sdk-client.ts';

/** Creates every table under a prefix; resolves when all can be written to. */
export const createTables = async (
  dynamoDb: DynamoDb,
  prefix: string,
): Promise<Readonly<Record<TableName, string>>> => {
  const names = tableNames(prefix);
  await ensureTables(dynamoDb, names);
  return names;
};

/** Removes from a real endpoint, or from AWS, what `createTables` created there. */
export const deleteTables = async (
  endpoint: string | undefined,
  names: Readonly<Record<TableName, string>>,
): Promise<void> => {
  const client = sdkClient(endpoint);
  await Promise.all(
    Object.values(names).map((TableName) => client.send(new DeleteTableCommand({ TableName }))),
  );
  client.destroy();
};
