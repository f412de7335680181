import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Item } from '../aws-api/dynamodb-operations.ts';
import { type Birth, birthAsText, birthFromText, withoutRecord } from '../log/book-birth.ts';
import { BOOK_FORMAT, OtherFormat } from '../log/book-format.ts';
import { isWritten } from './conditional-write.ts';
import { number } from './query-pages.ts';
import type { TableName } from './tables.ts';

type Tables = Readonly<Record<TableName, string>>;

/** Where the format of a book lies, and what it is: beside the order of the log, of which no tenant has a part called so. */
const RECORD_KEY = { p: { S: 'book' }, s: { S: 'format' } };

/** The record of a book as it is stored: its format in `n`, what it is in `birth`. */
export const recordItem = (birth: Birth, format = BOOK_FORMAT): Item => ({
  ...RECORD_KEY,
  n: { N: String(format) },
  birth: { S: birthAsText(birth) },
});

const recordIn = async (dynamoDb: DynamoDb, { ledger }: Tables): Promise<Item | undefined> => {
  const { Item } = await dynamoDb.ask('GetItem', {
    TableName: ledger,
    Key: RECORD_KEY,
    ConsistentRead: true,
  });
  return Item;
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

/** What a record says, whatever the format that the rest of the book has. */
const birthOf = (record: Item | undefined): Birth | undefined => {
  const text = record?.['birth']?.S;
  return text === undefined ? undefined : birthFromText(text);
};

const checked = (record: Item | undefined): Birth => {
  const format = record && number(record, 'n');
  if (format !== BOOK_FORMAT) throw new OtherFormat(format);
  const birth = birthOf(record);
  if (!birth) throw withoutRecord();
  return birth;
};

/** What the book in these tables says that it is, also where it is of another format. */
export const toldBirth = async (dynamoDb: DynamoDb, tables: Tables): Promise<Birth | undefined> =>
  birthOf(await recordIn(dynamoDb, tables));

/**
 * What the book in these tables is; undefined where nothing was ever recorded: in empty tables there is nothing to misread.
 *
 * @throws OtherFormat where commits have none, or the number is another one
 * @throws OtherBook where it does not say what it is
 */
export const dynamoBirth = async (dynamoDb: DynamoDb, tables: Tables): Promise<Birth | undefined> => {
  const before = await recordIn(dynamoDb, tables);
  if (before === undefined && !(await hasCommits(dynamoDb, tables))) return undefined;
  // Looked at again: whoever began the book meanwhile wrote its record before the first commit.
  return checked(before ?? (await recordIn(dynamoDb, tables)));
};

/**
 * Makes the book in these tables what is given, where nothing was ever recorded.
 *
 * @returns what the book is
 * @throws OtherFormat, OtherBook as `dynamoBirth` does
 */
export const claimDynamoBook = async (dynamoDb: DynamoDb, tables: Tables, birth: Birth): Promise<Birth> => {
  const before = await dynamoBirth(dynamoDb, tables);
  if (before) return before;
  await isWritten(() =>
    dynamoDb.ask('PutItem', {
      TableName: tables.ledger,
      Item: recordItem(birth),
      ConditionExpression: 'attribute_not_exists(p)',
    }),
  );
  // Another process may have begun it meanwhile.
  return checked(await recordIn(dynamoDb, tables));
};
