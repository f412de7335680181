import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/** Three attempts within this time each keep a command well inside its Lambda's time limit. */
const ON_AWS_MS = 2_000;
/** An engine on this machine is slow when the machine is busy, and giving up would not make it faster. */
const AT_ENDPOINT_MS = 60_000;

/** How a client reaches an engine otherwise than over HTTP. */
type Way = Pick<DynamoDBClientConfig, 'requestHandler' | 'signer'>;

/**
 * The DynamoDB client of every adapter: three attempts, each with a time limit.
 *
 * @param endpoint an engine that speaks DynamoDB's protocol; undefined for AWS itself
 * @param way how requests reach it, where that is not by HTTP
 */
export const dynamoDbClient = (endpoint?: string, way: Way = {}): DynamoDBClient => {
  const client = new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: {
      requestTimeout: endpoint ? AT_ENDPOINT_MS : ON_AWS_MS,
      throwOnRequestTimeout: true,
      connectionTimeout: endpoint ? AT_ENDPOINT_MS : ON_AWS_MS,
    },
    ...(endpoint && {
      endpoint,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
    ...way,
  });
  // It copies each input and output for a log that nobody keeps, and that may hold no personal value.
  client.middlewareStack.remove('loggerMiddleware');
  return client;
};
