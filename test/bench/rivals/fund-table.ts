import {
  type AttributeValue,
  BatchWriteItemCommand,
  type CreateTableCommandInput,
  type DynamoDB,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';

type Key = { readonly name: string; readonly type: 'S' | 'N' };
type Indexes = CreateTableCommandInput['GlobalSecondaryIndexes'];

/** Creates a table of a rival with a partition key, a sort key, and the indexes that it asks for. */
export const createFundTable = async (
  client: DynamoDB,
  TableName: string,
  {
    partition,
    sort,
    more = [],
    indexes,
  }: Readonly<Record<'partition' | 'sort', Key>> & {
    readonly more?: readonly Key[];
    readonly indexes?: Indexes;
  },
): Promise<void> => {
  await client.createTable({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [partition, sort, ...more].map(({ name, type }) => ({
      AttributeName: name,
      AttributeType: type,
    })),
    KeySchema: [
      { AttributeName: partition.name, KeyType: 'HASH' },
      { AttributeName: sort.name, KeyType: 'RANGE' },
    ],
    ...(indexes && { GlobalSecondaryIndexes: indexes }),
  });
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 0.01, maxDelay: 2 }, { TableName });
};

const BATCH = 25;

/** Puts items of a history that nobody reads yet, many in a request. */
export const putAll = async (
  client: Pick<DynamoDB, 'send'>,
  table: string,
  items: readonly Record<string, AttributeValue>[],
): Promise<void> => {
  for (let at = 0; at < items.length; at += BATCH) {
    const puts = items.slice(at, at + BATCH).map((Item) => ({ PutRequest: { Item } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: puts } }));
  }
};

/** The client that a rival's documentation makes; only where the engine is and who asks is said. */
export const clientSettings = (endpoint: string) => ({
  endpoint,
  region: 'eu-central-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
