import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { type TableName, tables } from '../runtime/aws/tables.ts';

const PATIENCE_SECONDS = 60;

/** Creates the tables that are missing; resolves when all can be written to. On AWS this is CDK's part. */
export const ensureTables = async (
  client: DynamoDBClient,
  names: Readonly<Record<TableName, string>>,
): Promise<void> => {
  for (const name of Object.keys(tables) as TableName[]) await ensureTable(client, name, names[name]);
};

const ensureTable = async (client: DynamoDBClient, name: TableName, realName: string): Promise<void> => {
  if (await isThere(client, realName)) return;
  await createTable(client, name, realName);
  await waitUntilTableExists(
    { client, maxWaitTime: PATIENCE_SECONDS, minDelay: 0.01, maxDelay: 1 },
    { TableName: realName },
  );
};

const isThere = async (client: DynamoDBClient, realName: string): Promise<boolean> => {
  try {
    await client.send(new DescribeTableCommand({ TableName: realName }));
    return true;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return false;
    throw error;
  }
};

/** As on AWS: whoever looks for tampering wants to see what stood there. */
const STREAM = { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } as const;

const createTable = async (client: DynamoDBClient, name: TableName, realName: string): Promise<void> => {
  const { partitionKey, sortKey, hasStream } = tables[name];
  try {
    await client.send(
      new CreateTableCommand({
        TableName: realName,
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
  } catch (error) {
    // Somebody else who started at the same time was faster.
    if (!(error instanceof ResourceInUseException)) throw error;
  }
};
