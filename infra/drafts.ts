import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { createTable } from './table.ts';

/** Creates the table of drafts. What somebody gave up writing should not be restorable for long. */
export const createDrafts = (scope: Construct, prefix: string, key: IKey): Table =>
  createTable(scope, 'drafts', { prefix, key, recoveryDays: 7 });
