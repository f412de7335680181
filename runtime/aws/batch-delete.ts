import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { backOff, ROUNDS_MAX } from './failures.ts';
import type { Item } from './query-pages.ts';

const REQUESTS_MAX = 25;

/** Deletes items by key; what a throttled table leaves over is asked for again. May be repeated. */
export const batchDelete = async (
  client: DynamoDBClient,
  table: string,
  keys: readonly Item[],
): Promise<void> => {
  let left = keys.map((Key) => ({ DeleteRequest: { Key: { ...Key } } }));
  for (let fruitless = 0; left.length > 0; ) {
    const wanted = left.slice(0, REQUESTS_MAX);
    const answer = await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: wanted } }));
    const again = (answer.UnprocessedItems?.[table] ?? []).flatMap(({ DeleteRequest }) =>
      DeleteRequest?.Key ? [{ DeleteRequest: { Key: DeleteRequest.Key } }] : [],
    );
    left = [...left.slice(REQUESTS_MAX), ...again];
    fruitless = again.length === wanted.length ? fruitless + 1 : 0;
    if (fruitless > ROUNDS_MAX)
      throw new Error(`${table} deleted none of ${again.length} items, several times over`);
    if (again.length > 0) await backOff(fruitless);
  }
};
