import {
  CreateTableCommand,
  DeleteTableCommand,
  type DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { type TableName, tableNames, tables } from '../../runtime/aws/tables.ts';

/** Creates every table under a prefix; resolves when all can be written to. */
export const createTables = async (
  client: DynamoDBClient,
  prefix: string,
): Promise<Readonly<Record<TableName, string>>> => {
  const names = tableNames(prefix);
  await Promise.all(Object.keys(tables).map((name) => createTable(client, name as TableName, names)));
  return names;
};

/** As on AWS: whoever looks for tampering wants to see what stood there. */
const STREAM = { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } as const;

const createTable = async (
  client: DynamoDBClient,
  name: TableName,
  names: Readonly<Record<TableName, string>>,
): Promise<void> => {
  const { partitionKey, sortKey, hasStream } = tables[name];
  await client.send(
    new CreateTableCommand({
      TableName: names[name],
      BillingMode: 'PAY_PER_REQUEST',
      ...(hasStream && { StreamSpecification: STREAM }),
      AttributeDefinitions: [partitionKey, sortKey].map((key) => ({
        AttributeName: key.name,
        AttributeType: key.type,
      })),
      KeySchema: [
        { AttributeName: partitionKey.name, KeyType: 'HASH' },
        { AttributeName: sortKey.name, KeyType: 'RANGE' },
      ],
    }),
  );
  await waitUntilTableExists(
    { client, maxWaitTime: 60, minDelay: 0.01, maxDelay: 2 },
    { TableName: names[name] },
  );
};

/** Removes what `createTables` created. */
export const deleteTables = async (
  client: DynamoDBClient,
  names: Readonly<Record<TableName, string>>,
): Promise<void> => {
  await Promise.all(
    Object.values(names).map((TableName) => client.send(new DeleteTableCommand({ TableName }))),
  );
};
