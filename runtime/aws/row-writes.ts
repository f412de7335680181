import type { Action, Item, WriteRequest } from '../aws-api/dynamodb-operations.ts';
import type { StoredRow } from '../view-store.ts';
import { partChanges } from '../views/row-parts.ts';
import { entryChanges } from './list-entries.ts';
import { packedText } from './packed-json.ts';
import { partsOf, rowItem } from './view-items.ts';

/** Items of a transaction. */
const ITEMS_MAX = 100;
/** Bytes of parts and entries in a transaction, below the 4 MB that it may have with the row. */
const BYTES_MAX = 2 * 1024 * 1024;

/** What a row needs to be written: items that may lie there before it, and what comes with it at once. */
export type RowWrites = { readonly before: readonly WriteRequest[]; readonly atOnce: readonly Action[] };

/**
 * The writes of a row: itself, the lists that it comes into or leaves, and the parts that come or go.
 *
 * Entries and parts that are too many for a transaction are written before it: nobody finds a part that no row names, and a list
 * leaves out whoever is not in it.
 */
export const rowWrites = (table: string, row: StoredRow, replaced: StoredRow | undefined): RowWrites => {
  const { added, gone } = partChanges(row, replaced);
  const partOf = (name: string): Item => ({ p: { S: partsOf(row) }, s: { S: name } });
  const entries = entryChanges(row, replaced);
  const itself = { Put: { TableName: table, Item: rowItem(row), ...conditionOf(replaced) } };
  const deletes = [...entries.gone, ...gone.map(partOf)].slice(0, ITEMS_MAX - 1);
  const items = [
    ...entries.added,
    ...added.map(([name, json]) => ({ ...partOf(name), ...packedText('x', json) })),
  ];
  const fitting = fits(items, ITEMS_MAX - 1 - deletes.length);
  return {
    before: items.slice(fitting).map((Item) => ({ PutRequest: { Item } })),
    atOnce: [
      itself,
      ...deletes.map((Key) => ({ Delete: { TableName: table, Key } })),
      ...items.slice(0, fitting).map((Item) => ({ Put: { TableName: table, Item } })),
    ],
  };
};

/** How many of the items, from the first on, go into one transaction. */
const fits = (items: readonly Item[], count: number): number => {
  let bytes = 0;
  const tooMany = items.findIndex((item, index) => {
    bytes += JSON.stringify(item).length;
    return index >= count || bytes > BYTES_MAX;
  });
  return tooMany === -1 ? items.length : tooMany;
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
