import type { Store } from 'dynalite/db/index.js';
import type { Commit, WriteBatch } from './commit.ts';
import { createExclusive } from './exclusive.ts';
import { rememberTables } from './known-tables.ts';
import { createReads } from './reads.ts';
import type { Handler } from './request.ts';
import type { Streams } from './streams.ts';
import { createTableChanges, createTableDescriptions } from './tables.ts';
import type { Tokens } from './tokens.ts';
import { createTransactGet } from './transact-get.ts';
import { createTransactWrite } from './transact-write.ts';
import { createWrites } from './writes.ts';

type Parts = { store: Store; commit: Commit; writeBatch: WriteBatch; tokens: Tokens; streams: Streams };

/** Every operation that the engine knows, by the name that requests call it. */
export function createOperations({
  store,
  commit,
  writeBatch,
  tokens,
  streams,
}: Parts): Map<string, Handler> {
  const exclusive = createExclusive();
  const known = rememberTables(store);
  const table = (names: string[], handler: Handler) => names.map((name) => [name, handler] as const);
  return new Map([
    ...table(['GetItem', 'BatchGetItem', 'Query', 'Scan'], createReads(known.store)),
    ...table(
      ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'],
      createWrites(known.store, exclusive, commit),
    ),
    ['TransactWriteItems', createTransactWrite(known.store, exclusive, commit, tokens)],
    ['TransactGetItems', createTransactGet(known.store, exclusive)],
    ...table(
      ['CreateTable', 'UpdateTable', 'DeleteTable', 'TagResource', 'UntagResource'],
      createTableChanges(store, exclusive, writeBatch, streams, known.forget),
    ),
    ...table(
      ['DescribeTable', 'ListTables', 'DescribeTimeToLive', 'ListTagsOfResource'],
      createTableDescriptions(store, streams),
    ),
  ]);
}
