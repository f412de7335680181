import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Three attempts within this time each keep a command well inside its Lambda's time limit. */
const ON_AWS_MS = 2_000;
/** An engine on this machine is slow when the machine is busy, and giving up would not make it faster. */
const AT_ENDPOINT_MS = 60_000;

/**
 * The DynamoDB client of every adapter: three attempts, each with a time limit.
 *
 * @param endpoint an engine that speaks DynamoDB's protocol; undefined for AWS itself
 */
export const dynamoDbClient = (endpoint?: string): DynamoDBClient =>
  new DynamoDBClient({
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
  });
