import { type DynamoDBClient, GetItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { BOOK_FORMAT, OtherFormat } from '../log/book-format.ts';
import { isWritten } from './conditional-write.ts';
import { number } from './query-pages.ts';
import type { TableName } from './tables.ts';

type Tables = Readonly<Record<TableName, string>>;

/** Beside the order of the log, of which no tenant has a part called so. */
export const FORMAT_KEY = { p: { S: 'book' }, s: { S: 'format' } };

const formatIn = async (client: DynamoDBClient, { ledger }: Tables): Promise<number | undefined> => {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: ledger, Key: FORMAT_KEY, ConsistentRead: true }),
  );
  return Item && number(Item, 'n');
};

const hasCommits = async (client: DynamoDBClient, { events }: Tables): Promise<boolean> => {
  const { Count = 0 } = await client.send(
    new ScanCommand({ TableName: events, Limit: 1, Select: 'COUNT', ConsistentRead: true }),
  );
  return Count > 0;
};

/**
 * Checks the format for whoever only reads: in empty tables there is nothing to misread, and whoever writes first begins
 * the book.
 *
 * @throws OtherFormat where commits have none, or the number is another one
 */
export const checkBook = async (client: DynamoDBClient, tables: Tables): Promise<void> => {
  const found = await formatIn(client, tables);
  if (found === BOOK_FORMAT || (found === undefined && !(await hasCommits(client, tables)))) return;
  throw new OtherFormat(found);
};

/**
 * Writes the format into empty tables, and checks it in all others.
 *
 * @throws OtherFormat where commits have none, or the number is another one
 */
export const claimBook = async (client: DynamoDBClient, tables: Tables): Promise<void> => {
  const before = await formatIn(client, tables);
  if (before === undefined && !(await hasCommits(client, tables)))
    await isWritten(() =>
      client.send(
        new PutItemCommand({
          TableName: tables.ledger,
          Item: { ...FORMAT_KEY, n: { N: String(BOOK_FORMAT) } },
          ConditionExpression: 'attribute_not_exists(p)',
        }),
      ),
    );
  const found = before ?? (await formatIn(client, tables));
  if (found !== BOOK_FORMAT) throw new OtherFormat(found);
};
