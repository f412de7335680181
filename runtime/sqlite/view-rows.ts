import type { DatabaseSync } from 'node:sqlite';
import { WHOLE } from '../share.ts';
import type { StoredRow, ViewStore } from '../view-store.ts';
import { checkRow } from '../views/row-limits.ts';
import { cutRow, joinedRow, partChanges } from '../views/row-parts.ts';
import { listEntries } from './list-entries.ts';
import { orderedLists } from './ordered-lists.ts';
import { turnOf } from './turn.ts';
import { createViewTables } from './view-tables.ts';

const PAGE = 500;

type Row = Record<
  'tenant' | 'generation' | 'stream' | 'beganAt' | 'updatedAt' | 'row' | 'lists' | 'leftAt',
  string
> & {
  revision: number;
  parts: string | null;
  partNames: string | null;
};

type Place = Pick<StoredRow, 'tenant' | 'generation' | 'stream'>;

const COLUMNS = [
  'r.tenant, r.generation, r.stream, r.revision, r.began_at AS beganAt, r.updated_at AS updatedAt',
  'r.row, r.lists, r.left_at AS leftAt, r.parts, r.part_names AS partNames',
].join(', ');
const PLACE = 'tenant = ? AND generation = ?';

/** Rows of projections with their parts and lists in the SQLite file. */
export const sqliteViewRows = (
  database: DatabaseSync,
): Omit<ViewStore, 'generations' | 'setGenerations' | 'standing' | 'park' | 'parked' | 'unpark'> => {
  const turn = turnOf(database);
  createViewTables(database);
  const whole = joinedFrom(database);
  const toRow = (found: unknown): StoredRow => {
    const { row: trunk, lists: now, leftAt, parts, partNames, ...rest } = found as Row;
    return {
      ...rest,
      row: whole(rest, trunk, partNames),
      lists: JSON.parse(now),
      leftAt: JSON.parse(leftAt),
      ...(parts !== null && { parts: JSON.parse(parts) }),
    };
  };
  const select = database.prepare(`SELECT ${COLUMNS} FROM view_rows r WHERE ${PLACE} AND stream = ?`);
  const selectUnchanged = database.prepare(
    `SELECT ${COLUMNS} FROM view_rows r WHERE ${PLACE} AND stream = ? AND updated_at <= ?`,
  );
  const selectList = database.prepare(
    `SELECT ${COLUMNS} FROM view_lists l JOIN view_rows r USING (tenant, generation, stream)
     WHERE l.tenant = ? AND l.generation = ? AND l.list = ? ORDER BY l.stream`,
  );
  const selectAfter = database.prepare(
    `SELECT ${COLUMNS} FROM view_rows r WHERE ${PLACE} AND stream > ? AND stream <= ? ORDER BY stream LIMIT ${PAGE}`,
  );
  const drops = ['view_parts', 'view_rows'].map((table) =>
    database.prepare(`DELETE FROM ${table} WHERE ${PLACE}`),
  );
  const ordered = orderedLists(database);
  const lists = listEntries(database, ordered);
  const write = rowWriter(database);

  return {
    get: async (tenant, generation, stream) => {
      const row = select.get(tenant, generation, stream);
      return row && toRow(row);
    },
    list: async (tenant, generation, list) => selectList.all(tenant, generation, list).map(toRow),
    page: async (tenant, generation, list, wish) => {
      const { shown, next } = ordered.page({ tenant, generation }, list, wish);
      const rows = shown.map(({ stream, revision, updatedAt, ...stored }) => {
        const row = whole({ tenant, generation, stream }, stored.row, stored.partNames);
        return { stream, revision, updatedAt, row };
      });
      return { rows, next };
    },
    places: async (tenant, generation, list, wish) => ordered.places({ tenant, generation }, list, wish),
    entries: lists.entries,
    streamsAsOf: lists.streamsAsOf,
    unchangedSince: async (tenant, generation, streams, instant) =>
      streams.flatMap((stream) => selectUnchanged.all(tenant, generation, stream, instant).map(toRow)),
    all: async function* (tenant, generation, { after, upTo } = WHOLE) {
      let page = selectAfter.all(tenant, generation, after, upTo).map(toRow);
      while (page.length > 0) {
        yield page;
        page = selectAfter.all(tenant, generation, page.at(-1)?.stream ?? '', upTo).map(toRow);
      }
    },
    put: async (row, replaced) => {
      checkRow(row, replaced);
      // Not even the commit is waited for: a row is written on the condition of what it replaces, so who believes in one that was
      // lost is refused and reads again.
      return turn.write(() => {
        if (!write(row, replaced)) return false;
        lists.write(row, replaced);
        return true;
      });
    },
    drop: async (tenant, generation) => {
      turn.write(() => {
        lists.drop(tenant, generation);
        for (const drop of drops) drop.run(tenant, generation);
      });
      await turn.committed();
    },
  };
};

/** Puts a row together with its parts. */
const joinedFrom = (database: DatabaseSync) => {
  const selectParts = database.prepare(`SELECT name, part FROM view_parts WHERE ${PLACE} AND stream = ?`);
  const partsOf = ({ tenant, generation, stream }: Place): ReadonlyMap<string, string> =>
    new Map(
      selectParts
        .all(tenant, generation, stream)
        .map(({ name, part }) => [String(name), String(part)] as const),
    );

  return (place: Place, trunk: string, partNames: string | null): unknown => {
    const row: unknown = JSON.parse(trunk);
    // Most rows are in one piece.
    if (partNames === null) return row;
    const names: readonly string[] = JSON.parse(partNames);
    return joinedRow(row, names, names.length > 0 ? partsOf(place) : new Map());
  };
};

/** Writes a row over the one it replaces, with its parts; answers whether it did. For a transaction. */
const rowWriter = (database: DatabaseSync) => {
  const insert = database.prepare(
    `INSERT INTO view_rows (revision, began_at, updated_at, row, lists, left_at, parts, part_names,
       tenant, generation, stream) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const update = database.prepare(
    `UPDATE view_rows SET revision = ?, began_at = ?, updated_at = ?, row = ?, lists = ?, left_at = ?, parts = ?, part_names = ?
     WHERE ${PLACE} AND stream = ? AND revision = ? AND updated_at = ?`,
  );
  const insertPart = database.prepare(
    'INSERT OR REPLACE INTO view_parts (tenant, generation, stream, name, part) VALUES (?, ?, ?, ?, ?)',
  );
  const deletePart = database.prepare(`DELETE FROM view_parts WHERE ${PLACE} AND stream = ? AND name = ?`);

  const isWritten = (row: StoredRow, replaced: StoredRow | undefined) => {
    const { trunk, parts } = cutRow(row);
    const { tenant, generation, stream, revision, beganAt, updatedAt } = row;
    const body = [trunk, row.lists, row.leftAt].map((part) => JSON.stringify(part));
    const cut = row.parts ? [JSON.stringify(row.parts), JSON.stringify([...parts.keys()])] : [null, null];
    const values = [revision, beganAt, updatedAt, ...body, ...cut];
    const { changes } = replaced
      ? update.run(...values, tenant, generation, stream, replaced.revision, replaced.updatedAt)
      : insert.run(...values, tenant, generation, stream);
    return changes === 1;
  };

  return (row: StoredRow, replaced: StoredRow | undefined): boolean => {
    if (!isWritten(row, replaced)) return false;
    const place = [row.tenant, row.generation, row.stream] as const;
    const { added, gone } = partChanges(row, replaced);
    for (const name of gone) deletePart.run(...place, name);
    for (const [name, part] of added) insertPart.run(...place, name, part);
    return true;
  };
};
