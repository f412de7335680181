import type { DynamoDb } from '../aws-api/dynamodb.ts';
import { BOOK_FORMAT, OtherFormat } from '../log/book-format.ts';
import { isWritten } from './conditional-write.ts';
import { number } from './query-pages.ts';
import type { TableName } from './tables.ts';

type Tables = Readonly<Record<TableName, string>>;

/** Beside the order of the log, of which no tenant has a part called so. */
export const FORMAT_KEY = { p: { S: 'book' }, s: { S: 'format' } };

const formatIn = async (dynamoDb: DynamoDb, { ledger }: Tables): Promise<number | undefined> => {
  const { Item } = await dynamoDb.ask('GetItem', {
    TableName: ledger,
    Key: FORMAT_KEY,
    ConsistentRead: true,
  });
  return Item && number(Item, 'n');
};

const hasCommits = async (dynamoDb: DynamoDb, { events }: Tables): Promise<boolean> => {
  const { Count = 0 } = await dynamoDb.ask('Scan', {
    TableName: events,
    Limit: 1,
    Select: 'COUNT',
    ConsistentRead: true,
  });
  return Count > 0;
};

/** Looks again where there was none: whoever began the book meanwhile wrote its format before the first commit. */
const checkFormat = async (dynamoDb: DynamoDb, tables: Tables, before: number | undefined) => {
  const found = before ?? (await formatIn(dynamoDb, tables));
  if (found !== BOOK_FORMAT) throw new OtherFormat(found);
};

/**
 * Checks the format for whoever only reads: in empty tables there is nothing to misread, and whoever writes first begins
 * the book.
 *
 * @throws OtherFormat where commits have none, or the number is another one
 */
export const checkBook = async (dynamoDb: DynamoDb, tables: Tables): Promise<void> => {
  const before = await formatIn(dynamoDb, tables);
  if (before === undefined && !(await hasCommits(dynamoDb, tables))) return;
  await checkFormat(dynamoDb, tables, before);
};

/**
 * Writes the format into empty tables, and checks it in all others.
 *
 * @throws OtherFormat where commits have none, or the number is another one
 */
export const claimBook = async (dynamoDb: DynamoDb, tables: Tables): Promise<void> => {
  const before = await formatIn(dynamoDb, tables);
  if (before === undefined && !(await hasCommits(dynamoDb, tables)))
    await isWritten(() =>
      dynamoDb.ask('PutItem', {
        TableName: tables.ledger,
        Item: { ...FORMAT_KEY, n: { N: String(BOOK_FORMAT) } },
        ConditionExpression: 'attribute_not_exists(p)',
      }),
    );
  await checkFormat(dynamoDb, tables, before);
};
