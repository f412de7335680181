import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { VaultStore } from '../ports.ts';
import { batchGet } from './batch-get.ts';
import { batchDelete } from './batch-write.ts';
import { failureOf } from './failures.ts';
import { queryPages, text } from './query-pages.ts';
import type { TableName } from './tables.ts';

const KEY = { S: 'key' };

/** Wrapped keys and sealed values in DynamoDB, in tables of their own, so that the keys' backups can end sooner. */
export const dynamoVaultStore = (
  dynamoDb: DynamoDb,
  tables: Readonly<Record<TableName, string>>,
): VaultStore => {
  const partition = (tenant: string, subject: string) => ({ S: `${tenant}#${subject}` });

  const key: VaultStore['key'] = async (tenant, subject) => {
    const { Item } = await dynamoDb.ask('GetItem', {
      TableName: tables.keys,
      Key: { p: partition(tenant, subject), s: KEY },
      ConsistentRead: true,
    });
    // A mark in the place of a key that was destroyed for ever is empty.
    return (Item && text(Item, 'x')) || undefined;
  };

  return {
    key,
    keepKey: async (tenant, subject, wrapped) => {
      try {
        await dynamoDb.ask('PutItem', {
          TableName: tables.keys,
          Item: { p: partition(tenant, subject), s: KEY, x: { S: wrapped } },
          ConditionExpression: 'attribute_not_exists(p)',
        });
        return wrapped;
      } catch (error) {
        // Someone else's key, or this one when the answer to the first try was lost: either way the stored one counts.
        if (failureOf(error) !== 'condition-failed') throw error;
        return key(tenant, subject);
      }
    },
    values: async (tenant, wanted) => {
      const keys = wanted.map(({ subject, commitment }) => ({
        p: partition(tenant, subject),
        s: { S: commitment },
      }));
      return (await batchGet(dynamoDb, tables.vault, keys)).map((item) => ({
        tenant,
        subject: text(item, 'p').slice(tenant.length + 1),
        commitment: text(item, 's'),
        ciphertext: text(item, 'x'),
      }));
    },
    destroy: async (tenant, subject, isForEver) => {
      const p = partition(tenant, subject);
      // The key first: if the rest fails, what is left cannot be read.
      await (isForEver
        ? dynamoDb.ask('PutItem', { TableName: tables.keys, Item: { p, s: KEY, x: { S: '' } } })
        : dynamoDb.ask('DeleteItem', { TableName: tables.keys, Key: { p, s: KEY } }));
      let count = 0;
      for await (const page of queryPages(dynamoDb, tables.vault, p.S, { projection: 'p, s' })) {
        await batchDelete(dynamoDb, tables.vault, page);
        count += page.length;
      }
      return count;
    },
  };
};
