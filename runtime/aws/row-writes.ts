import type { Action, Item, WriteRequest } from '../aws-api/dynamodb-operations.ts';
import type { StoredRow } from '../view-store.ts';
import { partChanges } from '../views/row-parts.ts';
import { entryChanges } from './list-entries.ts';
import { packedText } from './packed-json.ts';
import { partsOf, rowItem, rowsOf } from './view-items.ts';

/** Items of a transaction. */
const ITEMS_MAX = 100;

/** What a row needs to be written: items that may lie there before it, and what comes with it at once. */
export type RowWrites = { readonly before: readonly WriteRequest[]; readonly atOnce: readonly Action[] };

/**
 * The writes of a row: itself, the lists that it comes into or leaves, and the parts that come or go.
 *
 * Parts are written before the row, since nobody finds one that no row names. So are the entries of a row that is the first of its
 * stream, and of one that comes into more lists than a transaction holds: a list leaves out whoever is not in it.
 */
export const rowWrites = (table: string, row: StoredRow, replaced: StoredRow | undefined): RowWrites => {
  const parts = partChanges(row, replaced);
  const partOf = (name: string): Item => ({ p: { S: partsOf(row) }, s: { S: name } });
  const entries = entryChanges(row, replaced);
  const gone = [...entries.gone, ...parts.gone.map(partOf)].slice(0, ITEMS_MAX - 1);
  const withIt = replaced ? entries.added.slice(0, ITEMS_MAX - 1 - gone.length) : [];
  const before = [
    ...entries.added.slice(withIt.length),
    ...parts.added.map(([name, json]) => ({ ...partOf(name), ...packedText('x', json) })),
  ];
  return {
    before: before.map((Item) => ({ PutRequest: { Item } })),
    atOnce: [
      { Put: { TableName: table, Item: rowItem(row), ...conditionOf(replaced) } },
      ...gone.map((Key) => ({ Delete: { TableName: table, Key } })),
      ...withIt.map((Item) => ({ Put: { TableName: table, Item } })),
    ],
  };
};

/** The removal of entries that were written before a row which another one preceded, as long as that one stays as it is. */
export const retraction = (table: string, row: StoredRow, stored: StoredRow): readonly Action[] => {
  const { gone } = entryChanges(stored, row);
  if (gone.length === 0) return [];
  const Key = { p: { S: rowsOf(row.tenant, row.generation) }, s: { S: row.stream } };
  return [
    { ConditionCheck: { TableName: table, Key, ...conditionOf(stored) } },
    ...gone.slice(0, ITEMS_MAX - 1).map((key) => ({ Delete: { TableName: table, Key: key } })),
  ];
};

/** Nobody has written since. */
const conditionOf = (replaced: StoredRow | undefined) =>
  replaced
    ? {
        ConditionExpression: 'r = :before AND t = :at',
        ExpressionAttributeValues: {
          ':before': { N: String(replaced.revision) },
          ':at': { S: replaced.updatedAt },
        },
      }
    : { ConditionExpression: 'attribute_not_exists(p)' };
