import type { Store } from 'dynalite/db/index.js';
import type { WriteBatch } from './commit.ts';
import { type Json, perform, tableOf, validated } from './dynalite-bridge.ts';
import type { Exclusive } from './exclusive.ts';
import { isSettled } from './known-tables.ts';
import type { Request } from './request.ts';
import type { Streams } from './streams.ts';

/** Handles the operations that change tables; they are done when they are answered, without a waiting state. */
export function createTableChanges(
  store: Store,
  exclusive: Exclusive,
  writeBatch: WriteBatch,
  streams: Streams,
  forget: () => void,
) {
  return ({ operation, input }: Request): Promise<Json> => {
    const data = validated(operation, input, store);
    return exclusive(async () => {
      const output = await perform(operation, store, data).finally(forget);
      if (operation.endsWith('Table')) await settled(store, data.TableName ?? '');
      forget();
      // dynalite wrote without fsync; a synced write makes all before it durable, for they share LevelDB's log.
      const rows = streams.follow(operation, input);
      await writeBatch([...rows, { type: 'put', key: 'engine~synced', value: operation }]);
      return output;
    });
  };
}

/** Handles what only describes tables. */
export function createTableDescriptions(store: Store, streams: Streams) {
  return async ({ operation, input }: Request): Promise<Json> => {
    const output = await perform(operation, store, validated(operation, input, store));
    if (operation !== 'DescribeTable') return output;
    return { ...output, Table: { ...output.Table, ...streams.described(input.TableName ?? '') } };
  };
}

// dynalite finishes table changes by a timer after its answer, even if its delays are zero.
async function settled(store: Store, name: string): Promise<void> {
  for (;;) {
    const table = await tableOf(store, name).catch(() => undefined);
    if (!table || isSettled(table)) return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}
