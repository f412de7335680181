import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Item, Query } from '../aws-api/dynamodb-operations.ts';

/** The items of one partition in the order of their sort key, read consistently, one request a page of at most 1 MB. */
export const queryPages = async function* (
  dynamoDb: DynamoDb,
  table: string,
  partition: string,
  options: { readonly prefix?: string; readonly projection?: string } = {},
): AsyncGenerator<readonly Item[]> {
  const { prefix, projection } = options;
  const input: Query = {
    TableName: table,
    ConsistentRead: true,
    KeyConditionExpression: prefix === undefined ? 'p = :p' : 'p = :p AND begins_with(s, :s)',
    ExpressionAttributeValues: {
      ':p': { S: partition },
      ...(prefix !== undefined && { ':s': { S: prefix } }),
    },
    ...(projection !== undefined && { ProjectionExpression: projection }),
  };
  let start: Item | undefined;
  do {
    const answer = await dynamoDb.ask('Query', { ...input, ExclusiveStartKey: start });
    yield answer.Items ?? [];
    start = answer.LastEvaluatedKey;
  } while (start);
};

/** The same as one list. */
export const queryAll = async (...parameters: Parameters<typeof queryPages>): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const page of queryPages(...parameters)) items.push(...page);
  return items;
};

/** A text attribute; empty where it is missing. */
export const text = (item: Item, name: string): string => item[name]?.S ?? '';

/** A number attribute. */
export const number = (item: Item, name: string): number => Number(item[name]?.N);
