import type { DatabaseSync } from 'node:sqlite';
import type { Parked, Standing, StoredRow, ViewStore } from '../view-store.ts';
import { generationsText, toGenerations } from '../views/generations.ts';
import { inTransaction } from './database.ts';
import { listEntries } from './list-entries.ts';
import { createViewTables } from './view-tables.ts';

const PAGE = 500;

type Row = Record<
  'tenant' | 'generation' | 'stream' | 'beganAt' | 'updatedAt' | 'row' | 'lists' | 'leftAt',
  string
> & { revision: number };

const toRow = (row: unknown): StoredRow => {
  const { row: body, lists, leftAt, ...rest } = row as Row;
  return { ...rest, row: JSON.parse(body), lists: JSON.parse(lists), leftAt: JSON.parse(leftAt) };
};

/** Rows of projections in the SQLite file. */
export const sqliteViewStore = (database: DatabaseSync): ViewStore => {
  const { all, ...runs } = generations(database);
  const aside = parking(database);
  return {
    ...rows(database),
    ...runs,
    ...aside,
    standing: async (tenant) => ({ generations: all(tenant), parked: await aside.parked(tenant) }),
  };
};

const rows = (
  database: DatabaseSync,
): Pick<ViewStore, 'get' | 'list' | 'entries' | 'streamsAsOf' | 'all' | 'put' | 'drop'> => {
  createViewTables(database);
  const lists = listEntries(database);
  const columns = `r.tenant, r.generation, r.stream, r.revision, r.began_at AS beganAt, r.updated_at AS updatedAt,
    r.row, r.lists, r.left_at AS leftAt`;
  const place = 'tenant = ? AND generation = ?';
  const select = database.prepare(`SELECT ${columns} FROM view_rows r WHERE ${place} AND stream = ?`);
  const selectList = database.prepare(
    `SELECT ${columns} FROM view_lists l JOIN view_rows r USING (tenant, generation, stream)
     WHERE l.tenant = ? AND l.generation = ? AND l.list = ? ORDER BY l.stream`,
  );
  const selectAfter = database.prepare(
    `SELECT ${columns} FROM view_rows r WHERE ${place} AND stream > ? ORDER BY stream LIMIT ${PAGE}`,
  );
  const insert = database.prepare(
    `INSERT INTO view_rows (revision, began_at, updated_at, row, lists, left_at, tenant, generation, stream)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const update = database.prepare(
    `UPDATE view_rows SET revision = ?, began_at = ?, updated_at = ?, row = ?, lists = ?, left_at = ?
     WHERE ${place} AND stream = ? AND revision = ? AND updated_at = ?`,
  );
  const dropRows = database.prepare(`DELETE FROM view_rows WHERE ${place}`);

  const isWritten = (row: StoredRow, replaced: StoredRow | undefined) => {
    const { tenant, generation, stream, revision, beganAt, updatedAt } = row;
    const [body, now, formerly] = [row.row, row.lists, row.leftAt].map((part) => JSON.stringify(part));
    const values = [revision, beganAt, updatedAt, body, now, formerly] as string[];
    const { changes } = replaced
      ? update.run(...values, tenant, generation, stream, replaced.revision, replaced.updatedAt)
      : insert.run(...values, tenant, generation, stream);
    return changes === 1;
  };

  return {
    get: async (tenant, generation, stream) => {
      const row = select.get(tenant, generation, stream);
      return row && toRow(row);
    },
    list: async (tenant, generation, list) => selectList.all(tenant, generation, list).map(toRow),
    entries: lists.entries,
    streamsAsOf: lists.streamsAsOf,
    all: async function* (tenant, generation) {
      let page = selectAfter.all(tenant, generation, '').map(toRow);
      while (page.length > 0) {
        yield page;
        page = selectAfter.all(tenant, generation, page.at(-1)?.stream ?? '').map(toRow);
      }
    },
    put: async (row, replaced) =>
      inTransaction(database, () => {
        if (!isWritten(row, replaced)) return false;
        lists.write(row, replaced);
        return true;
      }),
    drop: async (tenant, generation) =>
      inTransaction(database, () => {
        lists.drop(tenant, generation);
        dropRows.run(tenant, generation);
      }),
  };
};

const generations = (database: DatabaseSync) => {
  createViewTables(database);
  const select = database.prepare(
    'SELECT generations FROM view_generations WHERE tenant = ? AND projection = ?',
  );
  const selectAll = database.prepare('SELECT projection, generations FROM view_generations WHERE tenant = ?');
  const insert = database.prepare(
    'INSERT INTO view_generations (generations, tenant, projection) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const update = database.prepare(
    'UPDATE view_generations SET generations = ? WHERE tenant = ? AND projection = ? AND generations = ?',
  );
  return {
    all: (tenant: string): Standing['generations'] =>
      new Map(
        selectAll
          .all(tenant)
          .map((row) => [String(row['projection']), toGenerations(String(row['generations']))]),
      ),
    generations: async (tenant, projection) => {
      const row = select.get(tenant, projection) as { generations: string } | undefined;
      return row && toGenerations(row.generations);
    },
    setGenerations: async (tenant, projection, expected, next) => {
      const { changes } = expected
        ? update.run(generationsText(next), tenant, projection, generationsText(expected))
        : insert.run(generationsText(next), tenant, projection);
      return changes === 1;
    },
  } satisfies Pick<ViewStore, 'generations' | 'setGenerations'> & { all: unknown };
};

const parking = (database: DatabaseSync): Pick<ViewStore, 'park' | 'parked' | 'unpark'> => {
  createViewTables(database);
  const replace = database.prepare(
    `INSERT OR REPLACE INTO parked_streams (tenant, consumer, stream, from_revision, error, parked_at)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const select = database.prepare(
    `SELECT tenant, consumer, stream, from_revision AS fromRevision, error, parked_at AS parkedAt
     FROM parked_streams WHERE tenant = ? ORDER BY consumer, stream`,
  );
  const remove = database.prepare(
    'DELETE FROM parked_streams WHERE tenant = ? AND consumer = ? AND stream = ?',
  );
  return {
    park: async ({ tenant, consumer, stream, fromRevision, error, parkedAt }) => {
      replace.run(tenant, consumer, stream, fromRevision, error, parkedAt);
    },
    parked: async (tenant) => select.all(tenant).map((row) => ({ ...row }) as Parked),
    unpark: async (tenant, consumer, stream) => {
      remove.run(tenant, consumer, stream);
    },
  };
};
