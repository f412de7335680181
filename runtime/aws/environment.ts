import { dynamoDbOnAws } from '../aws-api/dynamodb.ts';
import { keyManagementOnAws } from '../aws-api/key-management-service.ts';
import { systemClock } from '../clock.ts';
import type { Environment } from '../ports.ts';
import { checkBook, claimBook } from './book-format.ts';
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

/**
 * What handlers work with on AWS, once the format of the book is known to be ours: one read when a function starts.
 *
 * @param settings `TABLE_PREFIX` of the tables, `KEY_ID` of the KMS key, `TENANT` where one partnership is served alone, and
 * `BEGINS_BOOK` for a function that writes, and `FOLDED_BY` for one that keeps states
 * @throws OtherFormat
 */
export const awsEnvironment = async (settings: Settings): Promise<Environment> => {
  const tables = tableNames(needed(settings, 'TABLE_PREFIX'));
  const keyId = needed(settings, 'KEY_ID');
  const dynamoDb = dynamoDbOnAws();
  await (settings.BEGINS_BOOK === 'yes' ? claimBook : checkBook)(dynamoDb, tables).catch((error: unknown) => {
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
