import { type AttributeValue, BatchGetItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { backOff, ROUNDS_MAX } from './failures.ts';

type Item = Record<string, AttributeValue>;

const KEYS_MAX = 100;

/**
 * Reads items by key, consistently, in no certain order; what is not there is left out.
 *
 * A request gives 16 MB at most and may leave keys out when it is throttled: those are asked for again.
 */
export const batchGet = async (
  client: DynamoDBClient,
  table: string,
  keys: readonly Item[],
  projection?: string,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let left = [...keys];
  for (let fruitless = 0; left.length > 0; ) {
    const request = { Keys: left.slice(0, KEYS_MAX), ConsistentRead: true, ProjectionExpression: projection };
    const answer = await client.send(new BatchGetItemCommand({ RequestItems: { [table]: request } }));
    const found = answer.Responses?.[table] ?? [];
    const again = answer.UnprocessedKeys?.[table]?.Keys ?? [];
    items.push(...found);
    left = [...left.slice(KEYS_MAX), ...again];
    fruitless = again.length === request.Keys.length ? fruitless + 1 : 0;
    if (fruitless > ROUNDS_MAX)
      throw new Error(`${table} gave none of ${again.length} items, several times over`);
    if (again.length > 0) await backOff(fruitless);
  }
  return items;
};
