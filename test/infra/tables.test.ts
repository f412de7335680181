import { describe, expect, test } from 'vitest';
import { type TableName, tables } from '../../runtime/aws/tables.ts';
import { installation } from './support.ts';

const { ofType } = installation();
const names = Object.keys(tables) as TableName[];
const tableOf = (name: TableName) =>
  ofType('AWS::DynamoDB::Table').find(({ Properties }) => Properties.TableName === `probe-${name}`);

test('the templates have the tables that the adapters know, and no other', () => {
  expect(
    ofType('AWS::DynamoDB::Table')
      .map(({ Properties }) => Properties.TableName)
      .sort(),
  ).toEqual(names.map((name) => `probe-${name}`).sort());
});

describe.each(names)('table %s', (name) => {
  const table = tableOf(name);
  const { partitionKey, sortKey, hasStream } = tables[name];

  test('has the keys that its adapter uses', () => {
    expect(table?.Properties.KeySchema).toEqual([
      { AttributeName: partitionKey.name, KeyType: 'HASH' },
      { AttributeName: sortKey.name, KeyType: 'RANGE' },
    ]);
    expect(table?.Properties.AttributeDefinitions).toEqual([
      { AttributeName: partitionKey.name, AttributeType: partitionKey.type },
      { AttributeName: sortKey.name, AttributeType: sortKey.type },
    ]);
  });

  test('cannot be deleted by a deployment or by a click', () => {
    expect(table?.Properties.DeletionProtectionEnabled).toBe(true);
    expect(table?.DeletionPolicy).toBe('Retain');
    expect(table?.UpdateReplacePolicy).toBe('Retain');
  });

  test('is encrypted under a key of the installation', () => {
    expect(table?.Properties.SSESpecification).toMatchObject({ SSEEnabled: true, SSEType: 'KMS' });
    expect(JSON.stringify(table?.Properties.SSESpecification.KMSMasterKeyId)).toContain('KeysData');
  });

  test('expires nothing by itself, and has a change stream only where one is read', () => {
    expect(table?.Properties.TimeToLiveSpecification).toBeUndefined();
    expect(table?.Properties.StreamSpecification).toEqual(
      hasStream ? { StreamViewType: 'NEW_AND_OLD_IMAGES' } : undefined,
    );
  });
});

const recoveryDays: Readonly<Record<TableName, number>> = {
  events: 35,
  ledger: 35,
  vault: 35,
  views: 35,
  drafts: 7,
  keys: 7,
};

test.each(Object.entries(recoveryDays))('table %s can be restored for %i days', (name, days) => {
  expect(tableOf(name as TableName)?.Properties.PointInTimeRecoverySpecification).toEqual({
    PointInTimeRecoveryEnabled: true,
    RecoveryPeriodInDays: days,
  });
});

test('keys of the installation rotate and outlive it', () => {
  const keys = ofType('AWS::KMS::Key');
  expect(keys).toHaveLength(3);
  for (const key of keys) {
    expect(key.Properties.EnableKeyRotation).toBe(true);
    expect(key.DeletionPolicy).toBe('Retain');
    expect(key.UpdateReplacePolicy).toBe('Retain');
  }
});
