import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoDbClient } from '../../runtime/aws/dynamodb-client.ts';
import type { Engine } from './engine.ts';

/** A client of an engine in this process, without a connection and without a signature, which the engine would not check. */
export const clientOf = ({ requestHandler }: Engine): DynamoDBClient =>
  dynamoDbClient('http://localhost', { requestHandler, signer: { sign: async (request) => request } });
