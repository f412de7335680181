import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Query } from '../aws-api/dynamodb-operations.ts';
import type { ReadRange } from '../log/read-range.ts';
import type { Commit } from '../ports.ts';
import { COMMIT_PROJECTION, type CommitItem, fromItem, partition } from './commit-item.ts';
import { patiently } from './failures.ts';

/** Reads commits of one stream, always consistently: each element is what one request gave. */
export type CommitReader = (
  tenant: string,
  stream: string,
  range: Pick<ReadRange, 'from' | 'to' | 'backwards'>,
  limit?: number,
) => AsyncIterable<readonly Commit[]>;

/**
 * Pages through a stream; no request is made for revisions that were not asked for.
 *
 * A page ends at 1 MB or at the limit. A page that reached the limit is the last, although DynamoDB names a key to go on
 * from: whoever asks on reads a commit that nobody wants.
 */
export const commitReader = (dynamoDb: DynamoDb, table: string): CommitReader =>
  async function* (tenant, stream, { from, to, backwards }, limit = Number.MAX_SAFE_INTEGER) {
    let left = to < from ? 0 : limit;
    let start: CommitItem | undefined;
    while (left > 0) {
      const query: Query = {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'p = :p AND r BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':p': { S: partition(tenant, stream) },
          ':from': { N: String(from) },
          ':to': { N: String(to) },
        },
        ProjectionExpression: COMMIT_PROJECTION,
        ScanIndexForward: !backwards,
        ExclusiveStartKey: start,
        ...(left < Number.MAX_SAFE_INTEGER && { Limit: Math.min(left, 2_147_483_647) }),
      };
      const { Items = [], LastEvaluatedKey } = await patiently(() => dynamoDb.ask('Query', query));
      yield Items.map((item) => fromItem(tenant, stream, item));
      if (!LastEvaluatedKey) return;
      start = LastEvaluatedKey;
      left -= Items.length;
    }
  };
