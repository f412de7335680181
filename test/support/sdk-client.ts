import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** AWS's own client: what other people's programs ask with. An engine here is given credentials that mean nothing. */
export const sdkClient = (endpoint?: string): DynamoDBClient =>
  new DynamoDBClient(
    endpoint === undefined
      ? {}
      : {
          ...{ endpoint, region: 'eu-central-1' },
          credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
        },
  );
