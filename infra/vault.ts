import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { createTable } from './table.ts';

/**
 * Creates the two tables of the vault: personal values, and the wrapped keys that open them.
 *
 * They are apart so that a destroyed key cannot be restored after 7 days, and with it no value from the 35 days of the
 * other table: from then on an erasure is final.
 */
export const createVault = (
  scope: Construct,
  prefix: string,
  key: IKey,
): { readonly vault: Table; readonly keys: Table } => ({
  vault: createTable(scope, 'vault', { prefix, key, recoveryDays: 35 }),
  keys: createTable(scope, 'keys', { prefix, key, recoveryDays: 7 }),
});
