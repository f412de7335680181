import type { DatabaseSync } from 'node:sqlite';
import { ensureTables } from './database.ts';

/** Creates the tables of projections' rows, their parts, their lists now and formerly, live generations and parked streams, unless they are there. */
export const createViewTables = (database: DatabaseSync): void =>
  ensureTables(
    database,
    `
    CREATE TABLE IF NOT EXISTS view_rows (
      tenant TEXT NOT NULL,
      generation TEXT NOT NULL,
      stream TEXT NOT NULL,
      revision INTEGER NOT NULL,
      began_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      row TEXT NOT NULL,
      lists TEXT NOT NULL,
      left_at TEXT NOT NULL,
      parts TEXT,
      part_names TEXT,
      PRIMARY KEY (tenant, generation, stream)
    ) STRICT;
    CREATE TABLE IF NOT EXISTS view_parts (
      tenant TEXT NOT NULL,
      generation TEXT NOT NULL,
      stream TEXT NOT NULL,
      name TEXT NOT NULL,
      part TEXT NOT NULL,
      PRIMARY KEY (tenant, generation, stream, name)
    ) STRICT;
    CREATE TABLE IF NOT EXISTS view_lists (
      tenant TEXT NOT NULL,
      generation TEXT NOT NULL,
      list TEXT NOT NULL,
      stream TEXT NOT NULL,
      began_at TEXT NOT NULL,
      PRIMARY KEY (tenant, generation, list, stream)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS view_ordered_lists (
      tenant TEXT NOT NULL,
      generation TEXT NOT NULL,
      list TEXT NOT NULL,
      place TEXT NOT NULL,
      stream TEXT NOT NULL,
      began_at TEXT NOT NULL,
      PRIMARY KEY (tenant, generation, list, place)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS view_former_lists (
      tenant TEXT NOT NULL,
      generation TEXT NOT NULL,
      list TEXT NOT NULL,
      stream TEXT NOT NULL,
      began_at TEXT NOT NULL,
      left_at TEXT NOT NULL,
      left_in TEXT NOT NULL,
      PRIMARY KEY (tenant, generation, list, stream)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS view_former_lists_by_year
      ON view_former_lists (tenant, generation, list, left_in, began_at);
    CREATE TABLE IF NOT EXISTS view_generations (
      tenant TEXT NOT NULL,
      projection TEXT NOT NULL,
      generations TEXT NOT NULL,
      PRIMARY KEY (tenant, projection)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS parked_streams (
      tenant TEXT NOT NULL,
      consumer TEXT NOT NULL,
      stream TEXT NOT NULL,
      from_revision INTEGER NOT NULL,
      error TEXT NOT NULL,
      parked_at TEXT NOT NULL,
      PRIMARY KEY (tenant, consumer, stream)
    ) STRICT, WITHOUT ROWID;
  `,
  );
