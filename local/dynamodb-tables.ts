import { setTimeout as pause } from 'node:timers/promises';
import { type TableName, tables } from '../runtime/aws/tables.ts';
import { AwsError } from '../runtime/aws-api/aws-error.ts';
import type { DynamoDb } from '../runtime/aws-api/dynamodb.ts';

const PATIENCE_MS = 60_000;

/** Creates the tables that are missing; resolves when all can be written to. On AWS this is CDK's part. */
export const ensureTables = async (
  dynamoDb: DynamoDb,
  names: Readonly<Record<TableName, string>>,
): Promise<void> => {
  for (const name of Object.keys(tables) as TableName[]) await ensureTable(dynamoDb, name, names[name]);
};

/** Whether all tables are there. */
export const areThere = async (
  dynamoDb: DynamoDb,
  names: Readonly<Record<TableName, string>>,
): Promise<boolean> => {
  const found = await Promise.all(Object.values(names).map((name) => statusOf(dynamoDb, name)));
  return found.every((status) => status !== undefined);
};

const ensureTable = async (dynamoDb: DynamoDb, name: TableName, realName: string): Promise<void> => {
  if ((await statusOf(dynamoDb, realName)) === undefined) await createTable(dynamoDb, name, realName);
  const end = performance.now() + PATIENCE_MS;
  for (
    let waitMs = 10;
    (await statusOf(dynamoDb, realName)) !== 'ACTIVE';
    waitMs = Math.min(1_000, 2 * waitMs)
  ) {
    if (performance.now() > end) throw new Error(`the table ${realName} was created and cannot be used yet`);
    await pause(waitMs);
  }
};

/** `ACTIVE` where a table can be used; undefined where there is none. */
const statusOf = async (dynamoDb: DynamoDb, realName: string): Promise<string | undefined> => {
  try {
    return (await dynamoDb.ask('DescribeTable', { TableName: realName })).Table?.TableStatus;
  } catch (error) {
    if (isNamed(error, 'ResourceNotFoundException')) return undefined;
    throw error;
  }
};

const isNamed = (error: unknown, name: string): boolean => error instanceof AwsError && error.name === name;

/** As on AWS: whoever looks for tampering wants to see what stood there. */
const STREAM = { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' } as const;

const createTable = async (dynamoDb: DynamoDb, name: TableName, realName: string): Promise<void> => {
  const { partitionKey, sortKey, hasStream } = tables[name];
  try {
    await dynamoDb.ask('CreateTable', {
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
    });
  } catch (error) {
    // Somebody else who started at the same time was faster.
    if (!isNamed(error, 'ResourceInUseException')) throw error;
  }
};
