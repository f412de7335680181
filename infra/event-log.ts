import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { AnyPrincipal, Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { createTable } from './table.ts';

/**
 * Creates the table of commits, which can only grow.
 *
 * Its own policy refuses changes to everyone, administrators included. A PutItem over a commit cannot be told from a
 * new one by any policy; it breaks the stream's chain, and the change stream shows it with the old image.
 */
export const createEventLog = (scope: Construct, prefix: string, key: IKey): Table =>
  createTable(scope, 'events', {
    prefix,
    key,
    recoveryDays: 35,
    resourcePolicy: new PolicyDocument({
      statements: [
        new PolicyStatement({
          sid: 'CommitsAreForEver',
          effect: Effect.DENY,
          principals: [new AnyPrincipal()],
          actions: [
            'dynamodb:UpdateItem',
            'dynamodb:DeleteItem',
            'dynamodb:BatchWriteItem',
            'dynamodb:PartiQLUpdate',
            'dynamodb:PartiQLDelete',
          ],
          // In a table's own policy this is the table: naming it would be a circle.
          resources: ['*'],
        }),
      ],
    }),
  });
