import type { DatabaseSync } from 'node:sqlite';
import type { ListEntry, LookBack, StoredRow } from '../view-store.ts';
import { listChanges, yearOf, yearsUntil } from '../views/list-changes.ts';
import type { orderedLists } from './ordered-lists.ts';

/** What lists say of their streams, now and formerly; `write` and `drop` belong into the transaction of the rows. */
export const listEntries = (database: DatabaseSync, ordered: ReturnType<typeof orderedLists>) => {
  const place = 'tenant = ? AND generation = ?';
  const entry = 'stream, began_at AS beganAt';
  const present = database.prepare(
    `SELECT ${entry}, NULL AS leftAt FROM view_lists WHERE ${place} AND list = ?`,
  );
  const former = database.prepare(
    `SELECT ${entry}, left_at AS leftAt FROM view_former_lists WHERE ${place} AND list = ?`,
  );
  const there = database.prepare(
    `SELECT stream FROM view_lists WHERE ${place} AND list = ? AND began_at <= ?`,
  );
  // By year, as on DynamoDB: one index then leads to those who had begun, and were gone in this year at the earliest.
  const gone = database.prepare(
    `SELECT stream FROM view_former_lists
     WHERE ${place} AND list = ? AND left_in = ? AND began_at <= ? AND left_at > ?`,
  );
  const join = database.prepare(
    `INSERT INTO view_lists (tenant, generation, stream, list, began_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET began_at = excluded.began_at`,
  );
  const leave = database.prepare(`DELETE FROM view_lists WHERE ${place} AND stream = ? AND list = ?`);
  const remember = database.prepare(
    `INSERT OR REPLACE INTO view_former_lists (tenant, generation, stream, list, began_at, left_at, left_in)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const dropped = ['view_lists', 'view_former_lists', 'view_ordered_lists'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE ${place}`),
  );

  return {
    entries: async (tenant: string, generation: string, list: string) => [
      ...[present, former].flatMap((entries) =>
        entries.all(tenant, generation, list).map((found) => ({ ...found }) as ListEntry),
      ),
      ...ordered.entries({ tenant, generation }, list),
    ],
    streamsAsOf: async (tenant: string, generation: string, list: string, moment: LookBack) => {
      const { instant } = moment;
      const found = [
        ...there.all(tenant, generation, list, instant),
        ...yearsUntil(moment).flatMap((year) => gone.all(tenant, generation, list, year, instant, instant)),
      ];
      return [...new Set(found.map(({ stream }) => String(stream)))].sort();
    },
    /** Writes what a row comes into, leaves or left; the lists that it stays in know it already. */
    write: (row: StoredRow, replaced: StoredRow | undefined): void => {
      const { tenant, generation, stream, beganAt } = row;
      const { joined, left, leftAt } = listChanges(row, replaced);
      for (const list of left.filter((entry) => !ordered.leave(row, entry)))
        leave.run(tenant, generation, stream, list);
      for (const list of joined.filter((entry) => !ordered.join(row, entry)))
        join.run(tenant, generation, stream, list, beganAt);
      for (const { list, at } of leftAt)
        remember.run(tenant, generation, stream, list, beganAt, at, yearOf(at));
    },
    drop: (tenant: string, generation: string): void => {
      for (const drop of dropped) drop.run(tenant, generation);
    },
  };
};
