import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Item } from '../aws-api/dynamodb-operations.ts';
import { patience, patiently } from './failures.ts';

const KEYS_MAX = 100;

/**
 * Reads items by key, consistently, in no certain order; what is not there is left out.
 *
 * A request gives 16 MB at most and may leave keys out when it is throttled: those are asked for again.
 */
export const batchGet = async (
  dynamoDb: DynamoDb,
  table: string,
  keys: readonly Item[],
  projection?: string,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  const waitAgain = patience();
  let left = [...keys];
  while (left.length > 0) {
    const request = { Keys: left.slice(0, KEYS_MAX), ConsistentRead: true, ProjectionExpression: projection };
    const answer = await patiently(() =>
      dynamoDb.ask('BatchGetItem', { RequestItems: { [table]: request } }),
    );
    const found = answer.Responses?.[table] ?? [];
    const unread = answer.UnprocessedKeys?.[table]?.Keys ?? [];
    items.push(...found);
    left = [...left.slice(KEYS_MAX), ...unread];
    if (unread.length === request.Keys.length) await waitAgain(new Error(`${table} gives no items`));
  }
  return items;
};
