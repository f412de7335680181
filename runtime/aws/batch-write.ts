import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Item, WriteRequest } from '../aws-api/dynamodb-operations.ts';
import { patience } from './failures.ts';

const REQUESTS_MAX = 25;

/** Writes and deletes without a condition; what a throttled table leaves over is asked for again. May be repeated. */
export const batchWrite = async (
  dynamoDb: DynamoDb,
  table: string,
  requests: readonly WriteRequest[],
): Promise<void> => {
  let left = [...requests];
  const waitAgain = patience();
  while (left.length > 0) {
    const wanted = left.slice(0, REQUESTS_MAX);
    const answer = await dynamoDb.ask('BatchWriteItem', { RequestItems: { [table]: wanted } });
    const kept = answer.UnprocessedItems?.[table] ?? [];
    left = [...left.slice(REQUESTS_MAX), ...kept];
    if (kept.length === wanted.length) await waitAgain(new Error(`${table} takes no items`));
  }
};

/** Deletes items by key. */
export const batchDelete = (dynamoDb: DynamoDb, table: string, keys: readonly Item[]): Promise<void> =>
  batchWrite(
    dynamoDb,
    table,
    keys.map((Key) => ({ DeleteRequest: { Key } })),
  );
