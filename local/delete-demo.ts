import { DatabaseSync } from 'node:sqlite';
import type { Birth } from '../runtime/log/book-birth.ts';
import { sqliteBirth } from '../runtime/sqlite/book-birth.ts';
import { ToldError } from './command-line/told-error.ts';
import { dataFiles, deleteBesides, deleteBook } from './data-files.ts';
import { enginesIn } from './stores/kept-in.ts';

/** Closing the last connection brings what a killed process left in the write-ahead log into the file. */
const birthInSqlite = (path: string): Birth | undefined => {
  const database = new DatabaseSync(path);
  try {
    return sqliteBirth(database);
  } finally {
    database.close();
  }
};

const birthInEngine = async (path: string): Promise<Birth | undefined> => {
  const { startEngine } = await import('./dynamodb-engine/engine.ts');
  const { dynamoDbIn } = await import('./dynamodb-engine/client.ts');
  const { toldBirth } = await import('../runtime/aws/book-record.ts');
  const { localTables } = await import('./stores/dynamodb-tables.ts');
  const engine = await startEngine({ path });
  const dynamoDb = dynamoDbIn(engine);
  try {
    return await toldBirth(dynamoDb, localTables);
  } finally {
    await engine.stop();
    dynamoDb.close();
  }
};

const whyNot = (data: string, birth: Birth | undefined): string =>
  birth
    ? `--fresh deletes the book of a demo only, and the one in ${data} is the book of ${birth.tenant}. Nothing was deleted. Leave --fresh out, or choose another folder with --data.`
    : `--fresh deletes the book of a demo only, and the one in ${data} does not say that it is one. Nothing was deleted. Choose another folder with --data, or delete it yourself.`;

/**
 * Deletes what an earlier demo left in a folder, for whoever has the right to write there.
 *
 * A key without a book stays: it may be all that is left of one.
 *
 * @throws ToldError where there is a book that is no demo's
 */
export const deleteDemo = async (data: string): Promise<void> => {
  const { database, engine } = dataFiles(data);
  const found = enginesIn(data);
  for (const kept of found) {
    const birth = kept === 'sqlite' ? birthInSqlite(database) : await birthInEngine(engine);
    if (!birth?.isDemo) throw new ToldError(whyNot(data, birth));
  }
  if (found.length > 0) deleteBook(data);
  else deleteBesides(data);
};
