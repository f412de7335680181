import type { DraftLife } from '../../domain/draft-life.ts';
import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Action, Item } from '../aws-api/dynamodb-operations.ts';
import type { DraftBefore, DraftStore, StoredDraft } from '../draft-store.ts';
import { canonicalJson } from '../log/canonical-json.ts';
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
    life: JSON.parse(text(item, 'l')) as DraftLife,
  };
};

type InList = Pick<StoredDraft, 'tenant' | 'applicationId'> & Pick<DraftBefore, 'life'>;

/** Where the daily round looks: under the day on which time has something to do with a draft. */
const dueEntryOf = ({ tenant, applicationId, life }: InList) => {
  return { p: partition(tenant, 'due'), s: { S: `${life.dueOn}#${applicationId}` } };
};

/**
 * Drafts in DynamoDB: the draft under its own key, an entry under its organisation that never changes, and one under the day on
 * which time has something to do with it.
 *
 * So a save is one write of one item, however often people type, but for the first and where that day changes.
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

  const put = (Item: Item): Action => ({ Put: { TableName: table, Item } });
  const deleted = (Key: Item): Action => ({ Delete: { TableName: table, Key } });
  const transact = (...TransactItems: Action[]) => dynamoDb.ask('TransactWriteItems', { TransactItems });

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
    l: { S: JSON.stringify(draft.life) },
  });

  const create = (draft: StoredDraft) =>
    transact(
      { Put: { TableName: table, Item: itemOf(draft), ConditionExpression: 'attribute_not_exists(p)' } },
      put(entryOf(draft)),
      put(dueEntryOf(draft)),
    );

  const update = (draft: StoredDraft, before: DraftBefore) => {
    const write = {
      TableName: table,
      Item: itemOf(draft),
      ConditionExpression: 'v = :before AND l = :life AND o = :organisation',
      ExpressionAttributeValues: {
        ':before': { N: String(before.version) },
        ':life': { S: JSON.stringify(before.life) },
        ':organisation': { S: draft.organisationId },
      },
    };
    if (before.life.dueOn === draft.life.dueOn) return dynamoDb.ask('PutItem', write);
    const former = dueEntryOf({ ...draft, life: before.life });
    return transact({ Put: write }, deleted(former), put(dueEntryOf(draft)));
  };

  /** A save whose answer was lost and which the client sent again did happen. */
  const isStored = async (draft: StoredDraft) => {
    const stored = await get(draft.tenant, draft.applicationId);
    return stored !== undefined && canonicalJson(stored) === canonicalJson(draft);
  };

  const remove = (draft: StoredDraft) =>
    transact(
      {
        Delete: {
          TableName: table,
          Key: { p: partition(draft.tenant, draft.applicationId), s: DRAFT },
          ConditionExpression: 'v = :version',
          ExpressionAttributeValues: { ':version': { N: String(draft.version) } },
        },
      },
      deleted(entryOf(draft)),
      deleted(dueEntryOf(draft)),
    );

  return {
    get,
    ofOrganisation: async (tenant, organisationId) => {
      const entries = await queryAll(dynamoDb, table, partition(tenant, organisationId).S);
      const keys = entries.map((entry) => ({ p: partition(tenant, text(entry, 's')), s: DRAFT }));
      const found = (await batchGet(dynamoDb, table, keys)).map(toDraft);
      return found.sort((a, b) => (a.applicationId < b.applicationId ? -1 : 1));
    },
    dueBy: async (tenant, day) => {
      const between = ['0', `${day}~`] as const;
      const entries = await queryAll(dynamoDb, table, partition(tenant, 'due').S, { between });
      return entries.map((entry) => {
        const [dueOn = '', applicationId = ''] = text(entry, 's').split('#');
        return { applicationId, dueOn };
      });
    },
    put: async (draft, before) =>
      (await isWritten(() => (before ? update(draft, before) : create(draft)))) || isStored(draft),
    remove: async (tenant, applicationId) => {
      // With its entries, so that none is left of a version that came between.
      for (let draft = await get(tenant, applicationId); draft; draft = await get(tenant, applicationId)) {
        const found = draft;
        if (await isWritten(() => remove(found))) return;
      }
    },
  };
};
