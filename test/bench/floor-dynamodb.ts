import {
  type AttributeValue,
  type DynamoDBClient,
  PutItemCommand,
  paginateScan,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { partition, toItem } from '../../runtime/aws/commit-item.ts';
import type { TableName } from '../../runtime/aws/tables.ts';
import { rowItem } from '../../runtime/aws/view-items.ts';
import type { Item } from '../../runtime/aws-api/dynamodb-operations.ts';
import type { Floor } from './floor.ts';

/** The same item as AWS's client wants it: with bytes that are none yet for the wire. */
const forSdk = (item: Item): Record<string, AttributeValue> =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [
      name,
      (value.B === undefined ? value : { B: Buffer.from(value.B, 'base64') }) as AttributeValue,
    ]),
  );

/** Plain requests of AWS's client to the same tables, for the same items. */
export const dynamoFloor = (
  client: DynamoDBClient,
  { events, vault, views }: Readonly<Record<TableName, string>>,
): Floor => ({
  words: { write: 'put', read: 'Query', readAll: 'Scan' },
  write: (commits, vaultRows) => {
    const puts = [
      ...commits.map((commit) => ({ TableName: events, Item: forSdk(toItem(commit)) })),
      ...vaultRows.map(({ tenant, subject, commitment, ciphertext }) => ({
        TableName: vault,
        Item: { p: { S: partition(tenant, subject) }, s: { S: commitment }, x: { S: ciphertext } },
      })),
    ];
    const [only] = puts;
    return only && puts.length === 1
      ? () => client.send(new PutItemCommand(only))
      : () => client.send(new TransactWriteItemsCommand({ TransactItems: puts.map((Put) => ({ Put })) }));
  },
  read: (tenant, stream) =>
    client.send(
      new QueryCommand({
        TableName: events,
        ConsistentRead: true,
        KeyConditionExpression: 'p = :p',
        ExpressionAttributeValues: { ':p': { S: partition(tenant, stream) } },
      }),
    ),
  readAll: async () => {
    const pages = paginateScan({ client }, { TableName: events, ConsistentRead: true });
    for await (const _page of pages);
  },
  writeRows: (rows) => async () => {
    for (const row of rows)
      await client.send(new PutItemCommand({ TableName: views, Item: forSdk(rowItem(row)) }));
  },
});
