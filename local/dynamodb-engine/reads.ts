import type { Store } from 'dynalite/db/index.js';
import { type Charge, readUnits } from './capacity.ts';
import { type Json, perform, validated } from './dynalite-bridge.ts';
import { itemSize } from './item-size.ts';
import type { Request } from './request.ts';
import { openSession, type Session } from './session.ts';

/** Handles GetItem, BatchGetItem, Query and Scan and charges by what was read, not by what was returned. */
export function createReads(store: Store) {
  return async ({ operation, input, charges }: Request): Promise<Json> => {
    const data = validated(operation, input, store);
    const session = openSession(store);
    const output = await perform(operation, session.store, data);
    const pages = operation === 'Query' || operation === 'Scan';
    charges.push(...(pages ? pageCharges(session, input, output) : itemCharges(session, input)));
    return output;
  };
}

/** Every item read on its own is rounded up on its own; a missing one costs the minimum. */
function itemCharges({ reads }: Session, input: Json): Charge[] {
  return reads.map(({ table, item }) => ({
    table,
    kind: 'read',
    units: readUnits(item ? itemSize(item) : 0, isConsistent(input, table)),
  }));
}

/** A page is summed first and rounded up once; dynalite reads one item ahead, which is not charged. */
function pageCharges(session: Session, input: Json, output: Json): Charge[] {
  const table = input.TableName ?? '';
  const bytes = session.scanned.slice(0, output.ScannedCount).reduce((total, size) => total + size, 0);
  const units = readUnits(bytes, isConsistent(input, table));
  const page: Charge = { table, kind: 'read', units, ...(input.IndexName ? { index: input.IndexName } : {}) };
  return [page, ...itemCharges(session, input)];
}

function isConsistent(input: Json, table: string): boolean {
  return (input.RequestItems?.[table] ?? input).ConsistentRead === true;
}
