import { claimDynamoBook, dynamoBirth } from '../../runtime/aws/book-record.ts';
import { dynamoDbEnvironment } from '../../runtime/aws/dynamodb-environment.ts';
import { tableNames } from '../../runtime/aws/tables.ts';
import type { DynamoDb } from '../../runtime/aws-api/dynamodb.ts';
import { foldedByUs } from '../../runtime/log/fold-digest.ts';
import type { Clock } from '../../runtime/ports.ts';
import { ToldError } from '../command-line/told-error.ts';
import { areThere, ensureTables } from '../dynamodb-tables.ts';
import { sealingOf } from '../sealing.ts';
import { appendListeners } from './append-listeners.ts';
import { noBook } from './kept-in.ts';
import type { Place } from './opened.ts';
import { openedBook } from './opened-book.ts';

/** The tables on this machine. */
export const localTables = tableNames('foerderbuch');

/** Who only looks makes none. */
const tablesFor = async (place: Place, dynamoDb: DynamoDb): Promise<void> => {
  if (place.access !== 'look') return ensureTables(dynamoDb, localTables);
  if (!(await areThere(dynamoDb, localTables))) throw new ToldError(noBook(place));
};

/** The environment on tables, which are made where they are missing. */
export const openTables = async (dynamoDb: DynamoDb, place: Place, clock: Clock) => {
  const tables = localTables;
  await tablesFor(place, dynamoDb);
  const { birth, keyMaster } = await openedBook(place, {
    read: () => dynamoBirth(dynamoDb, tables),
    claim: (birth) => claimDynamoBook(dynamoDb, tables, birth),
  });
  const listeners = appendListeners();
  const environment = dynamoDbEnvironment({
    ...{ dynamoDb, tables, keyMaster, clock, tenant: place.tenant },
    // Who only looks keeps no states of long streams.
    foldedBy: place.access === 'look' ? undefined : foldedByUs,
  });
  const own = { ...environment, log: listeners.on(environment.log) };
  return { tables, listeners, environment: own, sealing: sealingOf(own, birth, keyMaster) };
};
