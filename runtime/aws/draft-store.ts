import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Item } from '../aws-api/dynamodb-operations.ts';
import type { DraftStore, StoredDraft } from '../draft-store.ts';
import { batchGet } from './batch-get.ts';
import { isWritten } from './conditional-write.ts';
import { number, queryAll, text } from './query-pages.ts';
import type { TableName } from './tables.ts';

const DRAFT = { S: 'draft' };

const partition = (tenant: string, id: string) => ({ S: `${tenant}#${id}` });

const toDraft = (item: Item): StoredDraft => {
  const tenantAndId = text(item, 'p');
  const split = tenantAndId.lastIndexOf('#');
  return {
    tenant: tenantAndId.slice(0, split),
    applicationId: tenantAndId.slice(split + 1),
    organisationId: text(item, 'o'),
    version: number(item, 'v'),
    savedAt: text(item, 't'),
    ciphertext: text(item, 'x'),
  };
};

/**
 * Drafts in DynamoDB: the draft under its own key, and an entry under its organisation that never changes.
 *
 * So every save after the first is one write of one item, however often people type.
 */
export const dynamoDraftStore = (
  dynamoDb: DynamoDb,
  { drafts: table }: Readonly<Record<TableName, string>>,
): DraftStore => {
  const get = async (tenant: string, applicationId: string) => {
    const Key = { p: partition(tenant, applicationId), s: DRAFT };
    const { Item } = await dynamoDb.ask('GetItem', { TableName: table, Key, ConsistentRead: true });
    return Item && toDraft(Item);
  };

  const entryOf = ({ tenant, organisationId, applicationId }: StoredDraft) => ({
    p: partition(tenant, organisationId),
    s: { S: applicationId },
  });

  const itemOf = (draft: StoredDraft) => ({
    p: partition(draft.tenant, draft.applicationId),
    s: DRAFT,
    o: { S: draft.organisationId },
    v: { N: String(draft.version) },
    t: { S: draft.savedAt },
    x: { S: draft.ciphertext },
  });

  const create = (draft: StoredDraft) =>
    dynamoDb.ask('TransactWriteItems', {
      TransactItems: [
        { Put: { TableName: table, Item: itemOf(draft), ConditionExpression: 'attribute_not_exists(p)' } },
        { Put: { TableName: table, Item: entryOf(draft) } },
      ],
    });

  const update = (draft: StoredDraft) =>
    dynamoDb.ask('PutItem', {
      TableName: table,
      Item: itemOf(draft),
      ConditionExpression: 'v = :before AND o = :organisation',
      ExpressionAttributeValues: {
        ':before': { N: String(draft.version - 1) },
        ':organisation': { S: draft.organisationId },
      },
    });

  /** A save whose answer was lost and which the client sent again did happen. */
  const isStored = async (draft: StoredDraft) => {
    const stored = await get(draft.tenant, draft.applicationId);
    return stored?.version === draft.version && stored.ciphertext === draft.ciphertext;
  };

  const remove = (draft: StoredDraft) =>
    dynamoDb.ask('TransactWriteItems', {
      TransactItems: [
        {
          Delete: { TableName: table, Key: { p: partition(draft.tenant, draft.applicationId), s: DRAFT } },
        },
        { Delete: { TableName: table, Key: entryOf(draft) } },
      ],
    });

  return {
    get,
    ofOrganisation: async (tenant, organisationId) => {
      const entries = await queryAll(dynamoDb, table, partition(tenant, organisationId).S);
      const keys = entries.map((entry) => ({ p: partition(tenant, text(entry, 's')), s: DRAFT }));
      const found = (await batchGet(dynamoDb, table, keys)).map(toDraft);
      return found.sort((a, b) => (a.applicationId < b.applicationId ? -1 : 1));
    },
    put: async (draft) =>
      (await isWritten(() => (draft.version === 1 ? create(draft) : update(draft)))) || isStored(draft),
    remove: async (tenant, applicationId) => {
      const draft = await get(tenant, applicationId);
      if (draft) await isWritten(() => remove(draft));
    },
  };
};
