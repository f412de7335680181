import type { Store, Table } from 'dynalite/db/index.js';
import type { WriteBatch } from './commit.ts';
import { type Json, perform, tableOf, validated } from './dynalite-bridge.ts';
import type { Exclusive } from './exclusive.ts';
import type { Request } from './request.ts';

/** Handles the operations that change tables; they are done when they are answered, without a waiting state. */
export function createTableChanges(store: Store, exclusive: Exclusive, writeBatch: WriteBatch) {
  return ({ operation, input }: Request): Promise<Json> => {
    const data = validated(operation, input, store);
    return exclusive(async () => {
      const output = await perform(operation, store, data);
      if (operation.endsWith('Table')) await settled(store, data.TableName ?? '');
      // dynalite wrote without fsync; a synced write makes all before it durable, for they share LevelDB's log.
      await writeBatch([{ type: 'put', key: 'engine~synced', value: operation }]);
      return output;
    });
  };
}

/** Handles what only describes tables. */
export function createTableDescriptions(store: Store) {
  return ({ operation, input }: Request): Promise<Json> =>
    perform(operation, store, validated(operation, input, store));
}

// dynalite finishes table changes by a timer after its answer, even if its delays are zero.
async function settled(store: Store, name: string): Promise<void> {
  for (;;) {
    const table = await tableOf(store, name).catch(() => undefined);
    if (!table || isActive(table)) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function isActive({ TableStatus, GlobalSecondaryIndexes = [] }: Table): boolean {
  return (
    TableStatus === 'ACTIVE' && GlobalSecondaryIndexes.every(({ IndexStatus }) => IndexStatus === 'ACTIVE')
  );
}
