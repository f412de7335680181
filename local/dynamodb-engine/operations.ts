import type { Store } from 'dynalite/db/index.js';
import type { Commit, WriteBatch } from './commit.ts';
import { createExclusive } from './exclusive.ts';
import { createReads } from './reads.ts';
import type { Handler } from './request.ts';
import { createTableChanges, createTableDescriptions } from './tables.ts';
import type { Tokens } from './tokens.ts';
import { createTransactGet } from './transact-get.ts';
import { createTransactWrite } from './transact-write.ts';
import { createWrites } from './writes.ts';

type Parts = { store: Store; commit: Commit; writeBatch: WriteBatch; tokens: Tokens };

/** Every operation that the engine knows, by the name that requests call it. */
export function createOperations({ store, commit, writeBatch, tokens }: Parts): Map<string, Handler> {
  const exclusive = createExclusive();
  const table = (names: string[], handler: Handler) => names.map((name) => [name, handler] as const);
  return new Map([
    ...table(['GetItem', 'BatchGetItem', 'Query', 'Scan'], createReads(store)),
    ...table(
      ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'],
      createWrites(store, exclusive, commit),
    ),
    ['TransactWriteItems', createTransactWrite(store, exclusive, commit, tokens)],
    ['TransactGetItems', createTransactGet(store, exclusive)],
    ...table(
      ['CreateTable', 'UpdateTable', 'DeleteTable', 'TagResource', 'UntagResource'],
      createTableChanges(store, exclusive, writeBatch),
    ),
    ...table(
      ['DescribeTable', 'ListTables', 'DescribeTimeToLive', 'ListTagsOfResource'],
      createTableDescriptions(store),
    ),
  ]);
}
