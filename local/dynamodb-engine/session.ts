import type { BatchOperation, Done, Item, Rows, Store, Table } from 'dynalite/db/index.js';
import { directReads } from './direct-reads.ts';
import { itemSize } from './item-size.ts';

/** One item that an operation wants to write, with what stood there before. */
export type Write = { table: Table; before: Item | undefined; after: Item | undefined };

/** What one request read and wants to write; nothing is stored until the session is committed. */
export type Session = {
  store: Store;
  reads: { table: string; item: Item | undefined }[];
  scanned: number[];
  writes: Write[];
  operations: BatchOperation[];
};

/**
 * Opens a view of the store that dynalite's own actions can run on: reads are noted, writes are collected.
 * dynalite itself writes index rows and item one by one, so a crash in between would leave half a write.
 * The view needs no lock and does not read its own writes: writers queue, and no item occurs twice in a request.
 */
export function openSession(store: Store): Session {
  const tables = new Map<string, Table>();
  const items = new Map<string, Item | undefined>();
  const session: Session = { store, reads: [], scanned: [], writes: [], operations: [] };

  const view = (prefix: string): Rows => {
    const stored = directReads(store, prefix);
    return {
      lock: (_key, run) => run((callback) => callback),
      get: stored.get,
      createValueStream(range) {
        const stream = stored.createValueStream(range);
        stream.on('data', (item: Item) => session.scanned.push(itemSize(item)));
        return stream;
      },
      put(key, item, done) {
        session.operations.push({ type: 'put', key: prefix + key, value: item });
        done(null);
      },
      del(key, done) {
        session.operations.push({ type: 'del', key: prefix + key });
        done(null);
      },
    };
  };

  const itemView = (name: string): Rows => {
    const prefix = `item-${name}~`;
    const rows = view(prefix);
    const note = (key: string, after: Item | undefined) => {
      const table = tables.get(name);
      if (table) session.writes.push({ table, before: items.get(prefix + key), after });
    };
    return {
      ...rows,
      get: (key, done) =>
        rows.get(key, (error, item) => {
          items.set(prefix + key, item);
          session.reads.push({ table: name, item });
          done(error, item);
        }),
      put(key, item, done) {
        note(key, item);
        rows.put(key, item, done);
      },
      del(key, done) {
        note(key, undefined);
        rows.del(key, done);
      },
    };
  };

  const getTable = (name: string, checkStatus: boolean | Done<Table>, then?: Done<Table>) => {
    const done = typeof checkStatus === 'function' ? checkStatus : then;
    store.getTable(name, (error, table) => {
      if (table) tables.set(name, table);
      done?.(error, table);
    });
  };

  session.store = {
    ...store,
    getTable,
    getItemDb: itemView,
    getIndexDb: (kind, table, index) => view(`index-${kind.toLowerCase()}~${table}~${index}~`),
  };
  return session;
}
