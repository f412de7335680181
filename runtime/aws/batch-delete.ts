import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Item } from '../aws-api/dynamodb-operations.ts';
import { patience } from './failures.ts';

const REQUESTS_MAX = 25;

/** Deletes items by key; what a throttled table leaves over is asked for again. May be repeated. */
export const batchDelete = async (
  dynamoDb: DynamoDb,
  table: string,
  keys: readonly Item[],
): Promise<void> => {
  let left = keys.map((Key) => ({ DeleteRequest: { Key: { ...Key } } }));
  const waitAgain = patience();
  while (left.length > 0) {
    const wanted = left.slice(0, REQUESTS_MAX);
    const answer = await dynamoDb.ask('BatchWriteItem', { RequestItems: { [table]: wanted } });
    const kept = (answer.UnprocessedItems?.[table] ?? []).flatMap(({ DeleteRequest }) =>
      DeleteRequest?.Key ? [{ DeleteRequest: { Key: DeleteRequest.Key } }] : [],
    );
    left = [...left.slice(REQUESTS_MAX), ...kept];
    if (kept.length === wanted.length) await waitAgain(new Error(`${table} deletes no items`));
  }
};
