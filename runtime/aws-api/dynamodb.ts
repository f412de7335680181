import type { DynamoDbOperations } from './dynamodb-operations.ts';
import { jsonService } from './json-service.ts';
import { wireTo } from './signed-wire.ts';
import type { Wire } from './wire.ts';

/** Three attempts within this time each keep a command well inside its Lambda's time limit. */
const ON_AWS_MS = 2_000;
/** An engine on this machine is slow when the machine is busy, and giving up would not make it faster. */
const AT_ENDPOINT_MS = 60_000;

/** DynamoDB, as every adapter asks it. */
export type DynamoDb = {
  /** Asks for an operation; up to three attempts. Throws `AwsError`, or what broke the wire. */
  readonly ask: <Name extends keyof DynamoDbOperations>(
    operation: Name,
    input: DynamoDbOperations[Name][0],
  ) => Promise<DynamoDbOperations[Name][1]>;
  readonly close: () => void;
};

/** DynamoDB at the end of a wire. */
export const dynamoDbOver = (wire: Wire): DynamoDb => jsonService(wire, 'DynamoDB_20120810') as DynamoDb;

const signed = (environment: NodeJS.ProcessEnv, timeoutMs: number): DynamoDb =>
  dynamoDbOver(wireTo('dynamodb', environment, { contentType: 'application/x-amz-json-1.0', timeoutMs }));

/** DynamoDB on AWS, in the region and with the credentials of the environment. */
export const dynamoDbOnAws = (environment: NodeJS.ProcessEnv = process.env): DynamoDb =>
  signed(environment, ON_AWS_MS);

/** An engine that speaks DynamoDB's protocol; it is sent a signature of nobody. */
export const dynamoDbAt = (endpoint: string): DynamoDb =>
  signed(
    {
      ...{ AWS_ENDPOINT_URL_DYNAMODB: endpoint, AWS_REGION: 'eu-central-1' },
      ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    },
    AT_ENDPOINT_MS,
  );
