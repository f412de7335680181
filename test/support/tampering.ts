import { partition } from '../../runtime/aws/commit-item.ts';
import { packed } from '../../runtime/aws/packed-body.ts';
import { packedText, writtenIn } from '../../runtime/aws/packed-json.ts';
import { queryAll } from '../../runtime/aws/query-pages.ts';
import { formerOf, listOf, partsOf, rowsOf } from '../../runtime/aws/view-items.ts';
import type { Attribute, Item } from '../../runtime/aws-api/dynamodb-operations.ts';
import type { StoredCommit } from '../../runtime/log/commit.ts';
import type { Raw } from './engines.ts';

type CommitPlace = Pick<StoredCommit, 'tenant' | 'stream' | 'revision'>;
type RowPlace = { readonly tenant: string; readonly generation: string; readonly stream: string };

/** What somebody with the rights of an administrator could do to the tables, past everything that guards them. */
export type Tampering = {
  /** Puts bytes and hash at a place of the log, whether a commit is there or not. */
  readonly putCommit: (commit: StoredCommit) => Promise<void>;
  readonly removeCommit: (place: CommitPlace) => Promise<void>;
  /** Changes the stored JSON of a row, as text. */
  readonly changeRow: (place: RowPlace, change: (text: string) => string) => Promise<void>;
  readonly removeRow: (place: RowPlace) => Promise<void>;
  /** Removes the parts of a row, and not the row. */
  readonly removeParts: (place: RowPlace) => Promise<void>;
  /** Puts a row into a list that it does not belong to. */
  readonly addToList: (place: RowPlace, list: string) => Promise<void>;
  readonly removeFromList: (place: RowPlace, list: string) => Promise<void>;
  /** Removes the entry that a row was in a list once. */
  readonly forgetLeaving: (place: RowPlace, list: string) => Promise<void>;
};

type Sqlite = Extract<Raw, { kind: 'sqlite' }>;
type Dynamo = Extract<Raw, { kind: 'dynamodb' }>;

export const tamperingWith = (raw: Raw): Tampering => (raw.kind === 'sqlite' ? sqlite(raw) : dynamo(raw));

const sqlite = ({ database }: Sqlite): Tampering => {
  const triggers = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  const inRow = 'WHERE tenant = ? AND generation = ? AND stream = ?';
  const removeCommit = ({ tenant, stream, revision }: CommitPlace) =>
    database
      .prepare('DELETE FROM commits WHERE tenant = ? AND stream = ? AND revision = ?')
      .run(tenant, stream, revision);
  return {
    putCommit: async ({ tenant, stream, revision, bytes, hash }) => {
      const update = database.prepare(
        'UPDATE commits SET body = ?, hash = ? WHERE tenant = ? AND stream = ? AND revision = ?',
      );
      if (update.run(bytes, hash, tenant, stream, revision).changes === 1) return;
      database
        .prepare(
          "INSERT INTO commits (tenant, stream, revision, command_id, body, hash) VALUES (?, ?, ?, 'x', ?, ?)",
        )
        .run(tenant, stream, revision, bytes, hash);
    },
    removeCommit: async (place) => void removeCommit(place),
    changeRow: async ({ tenant, generation, stream }, change) => {
      const found = database.prepare(`SELECT row FROM view_rows ${inRow}`).get(tenant, generation, stream);
      database
        .prepare(`UPDATE view_rows SET row = ? ${inRow}`)
        .run(change(String(found?.['row'])), tenant, generation, stream);
    },
    removeRow: async ({ tenant, generation, stream }) => {
      database.prepare(`DELETE FROM view_rows ${inRow}`).run(tenant, generation, stream);
    },
    removeParts: async ({ tenant, generation, stream }) => {
      database.prepare(`DELETE FROM view_parts ${inRow}`).run(tenant, generation, stream);
    },
    addToList: async ({ tenant, generation, stream }, list) => {
      database
        .prepare(
          `INSERT INTO view_lists (tenant, generation, stream, list, began_at)
           SELECT tenant, generation, stream, ?, began_at FROM view_rows ${inRow}`,
        )
        .run(list, tenant, generation, stream);
    },
    removeFromList: async ({ tenant, generation, stream }, list) => {
      database.prepare(`DELETE FROM view_lists ${inRow} AND list = ?`).run(tenant, generation, stream, list);
    },
    forgetLeaving: async ({ tenant, generation, stream }, list) => {
      database
        .prepare(`DELETE FROM view_former_lists ${inRow} AND list = ?`)
        .run(tenant, generation, stream, list);
    },
  };
};

const dynamo = ({ dynamoDb, tables }: Dynamo): Tampering => {
  const text = (value: string): Attribute => ({ S: value });
  const remove = async (TableName: string, Key: Item) => {
    await dynamoDb.ask('DeleteItem', { TableName, Key });
  };
  const rowKey = ({ tenant, generation, stream }: RowPlace) => ({
    p: text(rowsOf(tenant, generation)),
    s: text(stream),
  });
  return {
    putCommit: async ({ tenant, stream, revision, bytes, hash }) => {
      const Item = {
        p: text(partition(tenant, stream)),
        r: { N: String(revision) },
        h: text(hash),
        z: { B: packed(bytes, tenant, stream) },
      };
      await dynamoDb.ask('PutItem', { TableName: tables.events, Item });
    },
    removeCommit: ({ tenant, stream, revision }) =>
      remove(tables.events, { p: text(partition(tenant, stream)), r: { N: String(revision) } }),
    changeRow: async (place, change) => {
      const { Item = {} } = await dynamoDb.ask('GetItem', { TableName: tables.views, Key: rowKey(place) });
      await dynamoDb.ask('PutItem', {
        TableName: tables.views,
        Item: { ...Item, ...packedText('x', change(writtenIn(Item, 'x'))) },
      });
    },
    removeRow: (place) => remove(tables.views, rowKey(place)),
    removeParts: async (place) => {
      const parts = await queryAll(dynamoDb, tables.views, partsOf(place), { projection: 'p, s' });
      for (const part of parts) await remove(tables.views, part);
    },
    addToList: async (place, list) => {
      const { Item = {} } = await dynamoDb.ask('GetItem', { TableName: tables.views, Key: rowKey(place) });
      const p = text(listOf(place.tenant, place.generation, list));
      await dynamoDb.ask('PutItem', { TableName: tables.views, Item: { ...Item, p } });
    },
    removeFromList: ({ tenant, generation, stream }, list) =>
      remove(tables.views, { p: text(listOf(tenant, generation, list)), s: text(stream) }),
    forgetLeaving: async ({ tenant, generation, stream }, list) => {
      const p = text(formerOf(tenant, generation, list));
      const { Items = [] } = await dynamoDb.ask('Query', {
        TableName: tables.views,
        KeyConditionExpression: 'p = :p',
        ExpressionAttributeValues: { ':p': p },
      });
      for (const { s } of Items) if (s?.S?.endsWith(`#${stream}`)) await remove(tables.views, { p, s });
    },
  };
};
