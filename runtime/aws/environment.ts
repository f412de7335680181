import { randomUUID } from 'node:crypto';
import { type DynamoDb, dynamoDbOnAws } from '../aws-api/dynamodb.ts';
import { keyManagementOnAws } from '../aws-api/key-management-service.ts';
import { systemClock } from '../clock.ts';
import { checkBirth } from '../log/book-birth.ts';
import type { Environment } from '../ports.ts';
import { claimDynamoBook, dynamoBirth } from './book-record.ts';
import { dynamoDbEnvironment } from './dynamodb-environment.ts';
import { keyManagement } from './key-management.ts';
import { dynamoLedger, type Ledger } from './ledger.ts';
import { tableNames } from './tables.ts';

/** Settings of a Lambda function, as CDK writes them. */
export type Settings = {
  readonly TABLE_PREFIX?: string | undefined;
  readonly KEY_ID?: string | undefined;
  readonly TENANT?: string | undefined;
  /** `yes` for a function that appends to the log. */
  readonly BEGINS_BOOK?: string | undefined;
  /** Names the code that folds states, for a function that may keep them. */
  readonly FOLDED_BY?: string | undefined;
};

const needed = (settings: Settings, name: 'TABLE_PREFIX' | 'KEY_ID'): string => {
  const value = settings[name];
  if (!value) throw new Error(`the setting ${name} is missing`);
  return value;
};

/** A book on AWS is never a demo, and serves whom its tokens name. */
const checkBook = async (
  dynamoDb: DynamoDb,
  tables: ReturnType<typeof tableNames>,
  key: string,
  begins: boolean,
): Promise<void> => {
  const born = { id: randomUUID(), isDemo: false, tenant: null, key };
  const birth = begins ? await claimDynamoBook(dynamoDb, tables, born) : await dynamoBirth(dynamoDb, tables);
  if (birth) checkBirth(birth, { isDemo: false, key });
};

/**
 * What handlers work with on AWS, once the book is known to be ours, of our format and under our key: one read when a function
 * starts.
 *
 * @param settings `TABLE_PREFIX` of the tables, `KEY_ID` of the KMS key, `TENANT` where one partnership is served alone, and
 * `BEGINS_BOOK` for a function that writes, and `FOLDED_BY` for one that keeps states
 * @throws BookRefusal
 */
export const awsEnvironment = async (settings: Settings): Promise<Environment> => {
  const tables = tableNames(needed(settings, 'TABLE_PREFIX'));
  const keyId = needed(settings, 'KEY_ID');
  const dynamoDb = dynamoDbOnAws();
  await checkBook(dynamoDb, tables, keyId, settings.BEGINS_BOOK === 'yes').catch((error: unknown) => {
    // The next call looks again, with a client of its own.
    dynamoDb.close();
    throw error;
  });
  const keyMaster = keyManagement(keyManagementOnAws(), keyId);
  const foldedBy = settings.FOLDED_BY;
  return dynamoDbEnvironment({
    ...{ dynamoDb, tables, keyMaster, clock: systemClock },
    foldedBy: foldedBy ? () => foldedBy : undefined,
    tenant: settings.TENANT || undefined,
  });
};

/** The order of all commits on AWS, for the function that writes it. */
export const awsLedger = (settings: Settings): Ledger => {
  const tables = tableNames(needed(settings, 'TABLE_PREFIX'));
  return dynamoLedger(dynamoDbOnAws(), tables);
};
