import type { Store } from 'dynalite/db/index.js';
import { readUnits } from './capacity.ts';
import { type Json, perform } from './dynalite-bridge.ts';
import type { Exclusive } from './exclusive.ts';
import { itemSize } from './item-size.ts';
import type { Request } from './request.ts';
import { openSession } from './session.ts';
import { refuseRepeatedItems, transactionActions } from './transaction-input.ts';

/** Handles TransactGetItems: reads under the lock of the writers, so all items are of one moment; costs twice a strong read. */
export function createTransactGet(store: Store, exclusive: Exclusive) {
  return ({ input, charges }: Request): Promise<Json> => {
    const actions = transactionActions(input, ['Get'], store);
    return exclusive(async () => {
      await refuseRepeatedItems(actions, store);
      const session = openSession(store);
      const Responses: Json[] = [];
      for (const { data } of actions) Responses.push(await perform('GetItem', session.store, data));
      for (const { table, item } of session.reads) {
        charges.push({ table, kind: 'read', units: 2 * readUnits(item ? itemSize(item) : 0, true) });
      }
      return { Responses };
    });
  };
}
