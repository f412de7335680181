import { type DynamoDb, dynamoDbOver } from '../../runtime/aws-api/dynamodb.ts';
import type { Engine } from './engine.ts';

/** An engine in this process, asked without a connection and without a signature, which it would not check. */
export const dynamoDbIn = ({ wire }: Pick<Engine, 'wire'>): DynamoDb => dynamoDbOver(wire);
