import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/**
 * The DynamoDB client of every adapter.
 *
 * Three attempts within two seconds each keep a command well inside its Lambda's time limit.
 *
 * @param endpoint an engine that speaks DynamoDB's protocol; undefined for AWS itself
 */
export const dynamoDbClient = (endpoint?: string): DynamoDBClient =>
  new DynamoDBClient({
    maxAttempts: 3,
    requestHandler: { requestTimeout: 2_000, throwOnRequestTimeout: true, connectionTimeout: 2_000 },
    ...(endpoint && {
      endpoint,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    }),
  });
