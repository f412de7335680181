import type { Charge } from './capacity.ts';
import type { Json } from './dynalite-bridge.ts';

/** The units of all charges together. */
export function totalUnits(charges: readonly Charge[]): number {
  return charges.reduce((total, { units }) => total + units, 0);
}

/** Adds ConsumedCapacity to an output if the input asked for it: a list for batches and transactions, else one entry. */
export function withConsumedCapacity(operation: string, input: Json, output: Json, charges: Charge[]): Json {
  const detail = input.ReturnConsumedCapacity;
  if (charges.length === 0 || (detail !== 'TOTAL' && detail !== 'INDEXES')) return output;
  const perTable = [...Map.groupBy(charges, ({ table }) => table)].map(([table, own]) => ({
    TableName: table,
    CapacityUnits: totalUnits(own),
    ...(operation.startsWith('Transact') ? perKind(own) : {}),
    ...(detail === 'INDEXES' ? perIndex(own) : {}),
  }));
  return { ...output, ConsumedCapacity: /^(Batch|Transact)/.test(operation) ? perTable : perTable[0] };
}

function perKind(charges: Charge[]): Json {
  const reads = totalUnits(charges.filter(({ kind }) => kind === 'read'));
  const writes = totalUnits(charges.filter(({ kind }) => kind === 'write'));
  return {
    ...(reads ? { ReadCapacityUnits: reads } : {}),
    ...(writes ? { WriteCapacityUnits: writes } : {}),
  };
}

function perIndex(charges: Charge[]): Json {
  const indexed = Map.groupBy(charges, ({ index }) => index ?? '');
  const table = totalUnits(indexed.get('') ?? []);
  indexed.delete('');
  const indexes = [...indexed].map(([name, own]) => [name, { CapacityUnits: totalUnits(own) }]);
  return {
    Table: { CapacityUnits: table },
    // Local indexes are reported here as well: no table of ours has one.
    ...(indexes.length > 0 ? { GlobalSecondaryIndexes: Object.fromEntries(indexes) } : {}),
  };
}
