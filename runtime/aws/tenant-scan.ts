import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Item } from '../aws-api/dynamodb-operations.ts';
import { text } from './query-pages.ts';

/**
 * Scans the events' table for one tenant, consistently, a request's worth at a time.
 *
 * Costs a read of the bytes of every tenant (1 unit for 4 kB): the table is not sorted by tenant, and needs no index.
 *
 * @param projection attributes wanted besides the key
 */
export const tenantScan = async function* (
  dynamoDb: DynamoDb,
  table: string,
  tenant: string,
  projection: string,
): AsyncGenerator<readonly { readonly stream: string; readonly item: Item }[]> {
  const prefix = `${tenant}#`;
  let start: Item | undefined;
  do {
    const answer = await dynamoDb.ask('Scan', {
      TableName: table,
      ConsistentRead: true,
      FilterExpression: 'begins_with(p, :prefix)',
      ExpressionAttributeValues: { ':prefix': { S: prefix } },
      ProjectionExpression: `p, ${projection}`,
      ExclusiveStartKey: start,
    });
    yield (answer.Items ?? []).map((item) => ({ stream: text(item, 'p').slice(prefix.length), item }));
    start = answer.LastEvaluatedKey;
  } while (start);
};
