import { randomUUID } from 'node:crypto';
import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Action, CancellationReason } from '../aws-api/dynamodb-operations.ts';
import type { Append, Commit } from '../ports.ts';
import { type CommitItem, partition, toItem } from './commit-item.ts';
import { reasonsOf } from './failures.ts';
import type { TableName } from './tables.ts';

/** What stood in the way of one action of a write: undefined where its condition held, else the item, if it was given. */
export type Obstacle = { readonly item: CommitItem | undefined } | undefined;

const IS_NEW = {
  ConditionExpression: 'attribute_not_exists(p)',
  ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
} as const;

/**
 * Prepares the one request that writes an append; sending it again sends the same.
 *
 * One stream alone is a PutItem. Guards, vault rows and further streams make it a transaction, at twice the price.
 */
export const appendRequest = (
  dynamoDb: DynamoDb,
  tables: Readonly<Record<TableName, string>>,
  { guards = [], vaultRows = [] }: Append,
  commits: readonly Commit[],
): (() => Promise<unknown>) => {
  const puts = commits.map((commit) => ({ TableName: tables.events, Item: toItem(commit), ...IS_NEW }));
  const [only] = puts;
  if (only && puts.length + guards.length + vaultRows.length === 1) {
    return () => dynamoDb.ask('PutItem', only);
  }
  const actions: Action[] = [
    ...puts.map((Put) => ({ Put })),
    ...guards.map(({ tenant, name, revision }) => ({
      ConditionCheck: {
        TableName: tables.events,
        Key: { p: { S: partition(tenant, name) }, r: { N: String(revision + 1) } },
        ConditionExpression: IS_NEW.ConditionExpression,
      },
    })),
    ...vaultRows.map(({ tenant, subject, commitment, ciphertext }) => ({
      Put: {
        TableName: tables.vault,
        Item: { p: { S: partition(tenant, subject) }, s: { S: commitment }, x: { S: ciphertext } },
        ConditionExpression: IS_NEW.ConditionExpression,
      },
    })),
  ];
  // One token for all times that this is sent: DynamoDB then knows a transaction whose answer was lost. The same command
  // appended anew gets another one, and is told from its commits what it is: a duplicate.
  const transaction = { TransactItems: actions, ClientRequestToken: randomUUID() };
  return () => dynamoDb.ask('TransactWriteItems', transaction);
};

/** Which actions a failed condition stopped, in the order of additions, guards and vault rows. */
export const obstaclesOf = (error: unknown): readonly Obstacle[] => reasonsOf(error).map(obstacle);

const obstacle = ({ Code, Item }: CancellationReason): Obstacle =>
  Code === 'ConditionalCheckFailed' ? { item: Item } : undefined;
