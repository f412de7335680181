import type { DatabaseSync } from 'node:sqlite';
import type { Parked, Standing, ViewStore } from '../view-store.ts';
import { generationsText, toGenerations } from '../views/generations.ts';
import { turnOf } from './turn.ts';
import { sqliteViewRows } from './view-rows.ts';
import { createViewTables } from './view-tables.ts';

/** Rows of projections in the SQLite file. */
export const sqliteViewStore = (database: DatabaseSync): ViewStore => {
  const { all, ...runs } = generations(database);
  const aside = parking(database);
  return {
    ...sqliteViewRows(database),
    ...runs,
    ...aside,
    standing: async (tenant) => ({ generations: all(tenant), parked: await aside.parked(tenant) }),
  };
};

const generations = (database: DatabaseSync) => {
  const turn = turnOf(database);
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
      const { changes } = turn.write(() =>
        expected
          ? update.run(generationsText(next), tenant, projection, generationsText(expected))
          : insert.run(generationsText(next), tenant, projection),
      );
      await turn.committed();
      return changes === 1;
    },
  } satisfies Pick<ViewStore, 'generations' | 'setGenerations'> & { all: unknown };
};

const parking = (database: DatabaseSync): Pick<ViewStore, 'park' | 'parked' | 'unpark'> => {
  const turn = turnOf(database);
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
      turn.write(() => replace.run(tenant, consumer, stream, fromRevision, error, parkedAt));
      await turn.committed();
    },
    parked: async (tenant) => select.all(tenant).map((row) => ({ ...row }) as Parked),
    unpark: async (tenant, consumer, stream) => {
      turn.write(() => remove.run(tenant, consumer, stream));
      await turn.committed();
    },
  };
};
