import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { type Construct, Construct as Scope } from 'constructs';

/** Three keys, because three kinds of reader must not be able to stand in for each other. */
export type Keys = {
  /** Encrypts tables and undelivered batches at rest. */
  readonly data: Key;
  /** Wraps the data keys of subjects. Whoever may not use it sees personal values as ciphertext only. */
  readonly subjects: Key;
  /** Encrypts logs at rest. */
  readonly logs: Key;
};

/** Creates the keys. They rotate, and outlive the stack: without them nothing that was kept can be read. */
export const createKeys = (scope: Construct): Keys => {
  const place = new Scope(scope, 'Keys');
  const key = (name: string, description: string) =>
    new Key(place, name, { description, enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });

  const logs = key('Logs', 'Förderbuch: encrypts log groups');
  logs.addToResourcePolicy(
    new PolicyStatement({
      // The name of this service differs by region and partition; all others are the same everywhere.
      principals: [new ServicePrincipal(`logs.${Aws.REGION}.${Aws.URL_SUFFIX}`)],
      actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
      resources: ['*'],
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:*`,
        },
      },
    }),
  );
  return {
    data: key('Data', 'Förderbuch: encrypts tables'),
    subjects: key('Subjects', 'Förderbuch: wraps the keys of persons and cases'),
    logs,
  };
};
