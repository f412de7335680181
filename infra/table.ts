import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { PolicyDocument } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { type TableName, tableNames, tables } from '../runtime/aws/tables.ts';

const attributeTypes = { S: AttributeType.STRING, N: AttributeType.NUMBER } as const;

export type TableOptions = {
  readonly prefix: string;
  readonly key: IKey;
  /** How far back the table can be restored, in days. */
  readonly recoveryDays: number;
  readonly resourcePolicy?: PolicyDocument;
};

/** Creates one of the tables that `runtime/aws/tables.ts` defines; no deployment and no console click deletes it. */
export const createTable = (scope: Construct, name: TableName, options: TableOptions): Table => {
  const { partitionKey, sortKey, hasStream } = tables[name];
  const attribute = (key: { readonly name: string; readonly type: keyof typeof attributeTypes }) => ({
    name: key.name,
    type: attributeTypes[key.type],
  });
  return new Table(scope, idOf(name), {
    tableName: tableNames(options.prefix)[name],
    partitionKey: attribute(partitionKey),
    sortKey: attribute(sortKey),
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: options.key,
    pointInTimeRecoverySpecification: {
      pointInTimeRecoveryEnabled: true,
      recoveryPeriodInDays: options.recoveryDays,
    },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
    ...(hasStream && { stream: StreamViewType.NEW_AND_OLD_IMAGES }),
    ...(options.resourcePolicy && { resourcePolicy: options.resourcePolicy }),
  });
};

const idOf = (name: TableName): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}Table`;
