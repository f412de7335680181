import { Aws } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { TableName } from '../runtime/aws/tables.ts';
import type { Keys } from './keys.ts';
import { type Right, type RightName, rights, type TableGrant } from './rights.ts';

/** What rights are given on. */
export type Holdings = { readonly tables: Readonly<Record<TableName, Table>>; readonly keys: Keys };

/** Writes rights as policy statements. */
export const statementsOf = (
  names: readonly RightName[],
  { tables, keys }: Holdings,
): readonly PolicyStatement[] => {
  if (names.length === 0) return [];
  const held: readonly Right[] = names.map((name) => rights[name]);
  return [
    ...held.flatMap((right) => right.tables).map((grant) => onTable(grant, tables[grant.table])),
    ...held
      .flatMap((right) => right.subjectKeys ?? [])
      .map(
        ({ actions, subject }) =>
          new PolicyStatement({
            actions: [...actions],
            resources: [keys.subjects.keyArn],
            ...(subject && { conditions: { StringEquals: { 'kms:EncryptionContext:subject': subject } } }),
          }),
      ),
    throughDynamoDb(keys),
  ];
};

const onTable = ({ actions, partitions, isCountOnly }: TableGrant, table: Table): PolicyStatement =>
  new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [table.tableArn],
    ...(partitions && {
      conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [partitions] } },
    }),
    ...(isCountOnly && { conditions: { StringEquals: { 'dynamodb:Select': 'COUNT' } } }),
  });

/** The tables are encrypted; DynamoDB uses their key on behalf of whoever reads or writes. Nothing else can with this. */
const throughDynamoDb = ({ data }: Keys): PolicyStatement =>
  new PolicyStatement({
    actions: [
      'kms:Decrypt',
      'kms:DescribeKey',
      'kms:Encrypt',
      'kms:GenerateDataKey',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
    ],
    resources: [data.keyArn],
    conditions: { StringLike: { 'kms:ViaService': `dynamodb.${Aws.REGION}.*` } },
  });
