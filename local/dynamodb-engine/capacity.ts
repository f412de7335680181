import type { Index, Item, Table } from 'dynalite/db/index.js';
import { itemSize } from './item-size.ts';
import type { Write } from './session.ts';

/** Units that one request consumed on a table, or on one of its indexes. */
export type Charge = { table: string; index?: string; kind: 'read' | 'write'; units: number };

const writeUnits = (item: Item | undefined) => Math.ceil((item ? itemSize(item) : 0) / 1024);

/** Read units for a number of bytes read together: at least one step of 4 kB, half price if eventually consistent. */
export function readUnits(bytes: number, consistent: boolean): number {
  return Math.max(1, Math.ceil(bytes / 4096)) * (consistent ? 1 : 0.5);
}

/** What writing an item costs: the larger of before and after on the table, and each index it changes. */
export function writeCharges({ table, before, after }: Write): Charge[] {
  const indexes = [...(table.GlobalSecondaryIndexes ?? []), ...(table.LocalSecondaryIndexes ?? [])];
  return [
    refusedCharge(table.TableName, before, after),
    ...indexes
      .map((index): Charge => {
        const units = indexUnits(projected(before, table, index), projected(after, table, index), index);
        return { table: table.TableName, index: index.IndexName, kind: 'write', units };
      })
      .filter((charge) => charge.units > 0),
  ];
}

/** What a write costs whose condition failed: as much as on the table if it had succeeded, nothing on indexes. */
export function refusedCharge(table: string, before: Item | undefined, after: Item | undefined): Charge {
  return { table, kind: 'write', units: Math.max(1, writeUnits(before), writeUnits(after)) };
}

function indexUnits(before: Item | undefined, after: Item | undefined, index: Index): number {
  if (JSON.stringify(before) === JSON.stringify(after)) return 0;
  const sameKey = index.KeySchema.every(
    ({ AttributeName: name }) => JSON.stringify(before?.[name]) === JSON.stringify(after?.[name]),
  );
  // A moved entry is a deletion and an insertion, each with its own charge.
  return sameKey ? Math.max(writeUnits(before), writeUnits(after)) : writeUnits(before) + writeUnits(after);
}

function projected(item: Item | undefined, table: Table, index: Index): Item | undefined {
  if (!item || index.KeySchema.some(({ AttributeName }) => item[AttributeName] === undefined))
    return undefined;
  const { ProjectionType, NonKeyAttributes = [] } = index.Projection;
  const keys = [...index.KeySchema, ...table.KeySchema].map(({ AttributeName }) => AttributeName);
  const kept = ProjectionType === 'ALL' ? Object.keys(item) : [...keys, ...NonKeyAttributes];
  return Object.fromEntries(
    Object.entries(item)
      .filter(([name]) => kept.includes(name))
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
