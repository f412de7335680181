import { Aws, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IEventSourceDlq, IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/**
 * Creates the bucket for change records that a consumer failed on too often, and returns it as a destination.
 *
 * A bucket gets the whole record, a queue only where it was, in a change stream that forgets within a day. The records
 * hold commits, and those hold no personal value.
 */
export const createUndelivered = (scope: Construct, key: IKey): IEventSourceDlq => {
  const bucket = new Bucket(scope, 'Undelivered', {
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    lifecycleRules: [{ expiration: Duration.days(30) }],
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason:
      'Only Lambda writes here, on failures, and only operators read: a log of that would be one more place to guard.',
  });
  return {
    bind: (_mapping, handler) => {
      allowToWrite(handler, bucket, key);
      return { destination: bucket.bucketArn };
    },
  };
};

/** Lambda writes with the role of the function. The ready-made grant would let it read and delete as well. */
const allowToWrite = ({ role }: IFunction, bucket: Bucket, key: IKey): void => {
  if (!role) return;
  for (const statement of [
    new PolicyStatement({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects('*')] }),
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
    new PolicyStatement({
      actions: ['kms:GenerateDataKey', 'kms:Decrypt'],
      resources: [key.keyArn],
      conditions: { StringLike: { 'kms:ViaService': `s3.${Aws.REGION}.*` } },
    }),
  ])
    role.addToPrincipalPolicy(statement);
  const name = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket);
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${name}.Arn>/*]`,
    reason: 'Lambda chooses the names of the objects; the bucket is there for nothing else.',
  });
};
