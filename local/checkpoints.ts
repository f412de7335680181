import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import { BEGINNING, type Checkpoint } from '../runtime/ports.ts';
import { turnOf } from '../runtime/sqlite/turn.ts';
import { readIfThere, writeDurably } from './durable-file.ts';

/** How far each consumer of the log has come, kept over restarts. */
export type Checkpoints = {
  readonly load: (consumer: string) => Checkpoint;
  /** Resolves when a killed process goes on from there, with everything that was written before. */
  readonly save: (consumer: string, checkpoint: Checkpoint) => Promise<void>;
};

/** Checkpoints beside the log in the SQLite file. */
export const sqliteCheckpoints = (database: DatabaseSync): Checkpoints => {
  const turn = turnOf(database);
  database.exec(
    'CREATE TABLE IF NOT EXISTS checkpoints (consumer TEXT PRIMARY KEY, checkpoint TEXT NOT NULL) STRICT;',
  );
  const select = database.prepare('SELECT checkpoint FROM checkpoints WHERE consumer = ?');
  const upsert = database.prepare(
    'INSERT INTO checkpoints VALUES (?, ?) ON CONFLICT DO UPDATE SET checkpoint = excluded.checkpoint',
  );
  return {
    load: (consumer) => {
      const { checkpoint = BEGINNING } = select.get(consumer) ?? {};
      return String(checkpoint);
    },
    save: async (consumer, checkpoint) => {
      turn.write(() => upsert.run(consumer, checkpoint));
      await turn.committed();
    },
  };
};

const Kept = z.record(z.string(), z.string());

/** Checkpoints in a file, for a log that is kept elsewhere. */
export const fileCheckpoints = (path: string): Checkpoints => {
  const text = readIfThere(path);
  const kept = new Map(Object.entries(text === undefined ? {} : Kept.parse(JSON.parse(text))));
  return {
    load: (consumer) => kept.get(consumer) ?? BEGINNING,
    save: async (consumer, checkpoint) => {
      kept.set(consumer, checkpoint);
      writeDurably(path, JSON.stringify(Object.fromEntries(kept)));
    },
  };
};
