import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import type { CommitItem } from './commit-item.ts';

/**
 * Scans the events' table for one tenant, consistently, a request's worth at a time.
 *
 * Costs a read of the bytes of every tenant (1 unit for 4 kB): the table is not sorted by tenant, and needs no index.
 *
 * @param projection attributes wanted besides the key
 */
export const tenantScan = async function* (
  client: DynamoDBClient,
  table: string,
  tenant: string,
  projection: string,
): AsyncGenerator<readonly { readonly stream: string; readonly item: CommitItem }[]> {
  const prefix = `${tenant}#`;
  const pages = paginateScan(
    { client },
    {
      TableName: table,
      ConsistentRead: true,
      FilterExpression: 'begins_with(p, :prefix)',
      ExpressionAttributeValues: { ':prefix': { S: prefix } },
      ProjectionExpression: `p, ${projection}`,
    },
  );
  for await (const { Items = [] } of pages) {
    yield Items.map((item) => ({ stream: streamOf(item).slice(prefix.length), item }));
  }
};

const streamOf = ({ p }: CommitItem): string => p?.S ?? '';
