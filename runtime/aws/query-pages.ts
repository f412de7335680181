import { type PlaceWish, rangeLeft } from '../../domain/ordered-list.ts';
import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Item, Query } from '../aws-api/dynamodb-operations.ts';

/** Which sort keys are wanted, both ends included; all where nothing is said. */
type SortKeys = { readonly prefix?: string; readonly between?: readonly [from: string, to: string] };

const conditionOn = ({ prefix, between }: SortKeys): { condition: string; values: Item } => {
  if (prefix !== undefined) return { condition: ' AND begins_with(s, :s)', values: { ':s': { S: prefix } } };
  if (!between) return { condition: '', values: {} };
  const [from, to] = between;
  return { condition: ' AND s BETWEEN :from AND :to', values: { ':from': { S: from }, ':to': { S: to } } };
};

/**
 * The items of one partition in the order of their sort key, one request a page of at most 1 MB.
 *
 * They are read consistently unless the caller can do without: that costs twice as much.
 */
export const queryPages = async function* (
  dynamoDb: DynamoDb,
  table: string,
  partition: string,
  {
    projection,
    isConsistent = true,
    ...sortKeys
  }: SortKeys & { readonly projection?: string; readonly isConsistent?: boolean } = {},
): AsyncGenerator<readonly Item[]> {
  const { condition, values } = conditionOn(sortKeys);
  const input: Query = {
    TableName: table,
    ...(isConsistent && { ConsistentRead: true }),
    KeyConditionExpression: `p = :p${condition}`,
    ExpressionAttributeValues: { ':p': { S: partition }, ...values },
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

/** So many sort keys of a partition after one of them, in either direction; read consistently, with one request. */
export const sortKeysAfter = async (
  dynamoDb: DynamoDb,
  table: string,
  partition: string,
  wish: PlaceWish,
): Promise<readonly string[]> => {
  const { order, limit, after } = wish;
  const between = rangeLeft(wish);
  if (between[0] >= between[1]) return [];
  const { condition, values } = conditionOn({ between });
  const { Items = [] } = await dynamoDb.ask('Query', {
    // The ends of a range belong to it here: one more is read for the place to look on from.
    ...{ TableName: table, ConsistentRead: true, Limit: after === undefined ? limit : limit + 1 },
    ...{ ScanIndexForward: order === 'rising', ProjectionExpression: 's' },
    KeyConditionExpression: `p = :p${condition}`,
    ExpressionAttributeValues: { ':p': { S: partition }, ...values },
  });
  return Items.map((item) => text(item, 's'))
    .filter((place) => place !== after)
    .slice(0, limit);
};

/** A text attribute; empty where it is missing. */
export const text = (item: Item, name: string): string => item[name]?.S ?? '';

/** A number attribute. */
export const number = (item: Item, name: string): number => Number(item[name]?.N);
