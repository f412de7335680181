import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { createTable } from './table.ts';

/** Creates the table of the order over all streams. It can be written again from the log, but then is another order. */
export const createLedger = (scope: Construct, prefix: string, key: IKey): Table =>
  createTable(scope, 'ledger', { prefix, key, recoveryDays: 35 });
