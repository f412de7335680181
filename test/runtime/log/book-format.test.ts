import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { claimDynamoBook, dynamoBirth, recordItem } from '../../../runtime/aws/book-record.ts';
import type { DynamoDb } from '../../../runtime/aws-api/dynamodb.ts';
import { type Birth, OtherBook } from '../../../runtime/log/book-birth.ts';
import { BOOK_FORMAT, OtherFormat } from '../../../runtime/log/book-format.ts';
import { claimSqliteBook } from '../../../runtime/sqlite/book-birth.ts';
import { openDatabase } from '../../../runtime/sqlite/database.ts';
import { sqliteEventLog } from '../../../runtime/sqlite/event-log.ts';
import { dynamodb } from '../../support/engines.ts';
import { fill } from '../../support/event-log-contract/facts.ts';

const born = (): Birth => ({ id: randomUUID(), isDemo: false, tenant: 't', key: 'a-key' });

/** Where a book is to be. */
type Shelf = {
  /** Opens the book, or begins one; answers what it is. */
  readonly open: () => Promise<Birth>;
  readonly write: () => Promise<unknown>;
  /** Puts another number into it, as another program would; 0 is none. */
  readonly mark: (format: number) => Promise<unknown>;
  /** Takes away what it says that it is. */
  readonly strip: () => Promise<unknown>;
};

const onSqlite = async (): Promise<Shelf> => {
  const folder = mkdtempSync(join(tmpdir(), 'foerderbuch-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'book.sqlite');
  const using = async <Done>(database: DatabaseSync, work: (database: DatabaseSync) => Done) => {
    try {
      return await work(database);
    } finally {
      database.close();
    }
  };
  return {
    open: async () => using(openDatabase(path), (database) => claimSqliteBook(database, born())),
    write: () => using(openDatabase(path), (database) => fill(sqliteEventLog(database), 't', 'fund-1', 1)),
    mark: (format) =>
      using(new DatabaseSync(path), (database) => database.exec(`PRAGMA user_version = ${format}`)),
    strip: () => using(new DatabaseSync(path), (database) => database.exec('DROP TABLE book')),
  };
};

const emptyTables = async () => {
  const { log, raw, close } = await dynamodb.open();
  onTestFinished(close);
  if (raw.kind !== 'dynamodb') throw new Error('another engine was opened');
  return { log, dynamoDb: raw.dynamoDb, tables: raw.tables };
};

const onDynamoDb = async (): Promise<Shelf> => {
  const { log, dynamoDb, tables } = await emptyTables();
  const TableName = tables.ledger;
  return {
    open: () => claimDynamoBook(dynamoDb, tables, born()),
    write: () => fill(log, 't', 'fund-1', 1),
    mark: (format) => {
      const { p = {}, s = {}, ...record } = recordItem(born(), format);
      return format === 0
        ? dynamoDb.ask('DeleteItem', { TableName, Key: { p, s } })
        : dynamoDb.ask('PutItem', { TableName, Item: { p, s, ...record } });
    },
    strip: () => {
      const { birth: _birth, ...Item } = recordItem(born());
      return dynamoDb.ask('PutItem', { TableName, Item });
    },
  };
};

describe.each([
  ['SQLite', onSqlite],
  ['DynamoDB', onDynamoDb],
] as const)('a book on %s', (_name, shelf) => {
  it('has the format of the program that began it, and is opened again', async () => {
    const { open, write } = await shelf();
    const birth = await open();
    expect(await open()).toEqual(birth);
    await write();
    expect(await open()).toEqual(birth);
  });

  it('that does not say what it is any more is not adopted', async () => {
    const { open, write, strip } = await shelf();
    await open();
    await write();
    await strip();
    for (const _time of [1, 2]) await expect(open()).rejects.toThrow(OtherBook);
  });

  it('is begun by two who open it at the same time', async () => {
    const { open } = await shelf();
    const [one, other] = await Promise.all([open(), open()]);
    expect(one).toEqual(other);
    expect(await open()).toEqual(one);
  });

  it('of an earlier shape is refused with a sentence that says what to do, each time', async () => {
    const { open, write, mark } = await shelf();
    await open();
    await write();
    await mark(0);
    for (const _time of [1, 2]) {
      const refused = expect(open()).rejects;
      await refused.toThrow(OtherFormat);
      await expect(open()).rejects.toThrow(
        new RegExp(`written by an earlier program.*reads format ${BOOK_FORMAT}.*delete it yourself`),
      );
    }
  });

  it('of a newer program is refused, and named', async () => {
    const { open, write, mark } = await shelf();
    await open();
    await write();
    await mark(BOOK_FORMAT + 1);
    await expect(open()).rejects.toThrow(
      new RegExp(`format ${BOOK_FORMAT + 1} .*newer program.*Open it with the program that wrote it`),
    );
  });
});

describe.each([
  ['read', dynamoBirth],
  [
    'written',
    (...[dynamoDb, tables]: Parameters<typeof dynamoBirth>) => claimDynamoBook(dynamoDb, tables, born()),
  ],
] as const)('empty tables that are to be %s', (_name, look) => {
  /** The tables as a process finds them that another one overtakes, between its two looks. */
  const overtaken = (dynamoDb: DynamoDb, other: () => Promise<unknown>): DynamoDb => ({
    ...dynamoDb,
    ask: async (operation, input) => {
      if (operation === 'Scan') await other();
      return dynamoDb.ask(operation, input);
    },
  });

  it('may be begun meanwhile by another process of this program', async () => {
    const { log, dynamoDb, tables } = await emptyTables();
    const begin = async () => {
      await claimDynamoBook(dynamoDb, tables, born());
      await fill(log, 't', 'fund-1', 1);
    };
    await look(overtaken(dynamoDb, begin), tables);
    await look(dynamoDb, tables);
  });

  it('may not by one that writes no format', async () => {
    const { log, dynamoDb, tables } = await emptyTables();
    const begin = () => fill(log, 't', 'fund-1', 1);
    await expect(look(overtaken(dynamoDb, begin), tables)).rejects.toThrow(OtherFormat);
  });
});
