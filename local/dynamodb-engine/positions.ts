import type { Store } from 'dynalite/db/index.js';

type Position = { table: string; name: string; sequence: number };

const rowOf = (table: string, name: string) => `engine~position~${table}~${name}`;

/** How far each subscriber has got, as the last sequence number up to which it needs nothing any more. */
export type Positions = ReturnType<typeof createPositions>;

/** Keeps positions in the store, without fsync: a position that gets lost means a repeated delivery, nothing worse. */
export function createPositions({ db }: Store) {
  const save = (table: string, name: string, sequence: number): Promise<void> =>
    db.batch([{ type: 'put', key: rowOf(table, name), value: { table, name, sequence } satisfies Position }]);

  return {
    save,

    /** The stored position, or 0, which then is stored: from now on records are kept for this subscriber. */
    async load(table: string, name: string): Promise<number> {
      const stored = (await db.get(rowOf(table, name))) as Position | undefined;
      if (!stored) await save(table, name, 0);
      return stored?.sequence ?? 0;
    },

    /** The position of the slowest subscriber that a table ever had; infinity if it had none. */
    async slowest(table: string): Promise<number> {
      const range = { gt: rowOf(table, ''), lt: rowOf(table, '~') };
      const positions = (await db.values(range).all()) as Position[];
      return Math.min(...positions.map(({ sequence }) => sequence));
    },
  };
}
