import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { createTable } from './table.ts';

/** Creates the table of read models. A restore is only the faster way: everything in it can be computed again. */
export const createViews = (scope: Construct, prefix: string, key: IKey): Table =>
  createTable(scope, 'views', { prefix, key, recoveryDays: 35 });
