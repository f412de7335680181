import type { Done, Store, Table } from 'dynalite/db/index.js';

/** A store that remembers the definitions of its tables, and how to make it forget them. */
export type KnownTables = { readonly store: Store; readonly forget: () => void };

/** Spares every request on an item the reading of its table's definition, which only the operations on tables change. */
export function rememberTables(store: Store): KnownTables {
  let known = new Map<string, Table>();

  const getTable = (name: string, checkStatus: boolean | Done<Table>, then?: Done<Table>) => {
    const done = typeof checkStatus === 'function' ? checkStatus : then;
    const table = known.get(name);
    if (table) return done?.(null, table);
    // What is read while the tables change belongs to the time before.
    const asked = known;
    const keep: Done<Table> = (error, found) => {
      if (found && isSettled(found)) asked.set(name, found);
      done?.(error, found);
    };
    if (typeof checkStatus === 'function') store.getTable(name, keep);
    else store.getTable(name, checkStatus, keep);
  };

  return {
    store: { ...store, getTable },
    forget: () => {
      known = new Map();
    },
  };
}

/** Tells whether a table and its indexes are ready, and not on their way in or out. */
export function isSettled({ TableStatus, GlobalSecondaryIndexes = [] }: Table): boolean {
  return (
    TableStatus === 'ACTIVE' && GlobalSecondaryIndexes.every(({ IndexStatus }) => IndexStatus === 'ACTIVE')
  );
}
