import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { canonicalJson } from '../../../runtime/log/canonical-json.ts';
import { commitHash, genesis } from '../../../runtime/log/commit.ts';
import { checkpointFrom } from '../../../runtime/seal/checkpoint.ts';
import type { Signer } from '../../../runtime/seal/note-key.ts';
import { type Sealing, seal, setClosed } from '../../../runtime/seal/sealer.ts';
import { turnOf } from '../../../runtime/sqlite/turn.ts';
import type { Finding } from '../../../runtime/verification/findings.ts';
import { checkSeal, type Kept } from '../../../runtime/verification/seal-check.ts';
import { sealedPlaces } from '../../../runtime/verification/sealed-places.ts';
import { verify } from '../../../runtime/verification/verify.ts';
import { sqliteInMemory } from '../engines.ts';
import { openEnvironment } from '../environments.ts';
import { newTenant } from '../event-log-contract/facts.ts';
import { opened, record, reviewOf, scored } from '../review-facts.ts';
import { testSigner } from '../sealing-in-use.ts';

/** A commit as it lies in the file. */
export type Row = {
  position: number;
  stream: string;
  revision: number;
  commandId: string;
  body: string;
  hash: string;
};

const TABLES = ['commits', 'seal_heads', 'seal_tiles'] as const;
type Saved = ReadonlyMap<string, readonly Readonly<Record<string, SQLInputValue>>[]>;

const savedFrom = (database: DatabaseSync): Saved =>
  new Map(TABLES.map((table) => [table, database.prepare(`SELECT * FROM ${table}`).all()] as const)) as Saved;

const putBack = (database: DatabaseSync, saved: Saved): void => {
  for (const [table, rows] of saved) {
    database.exec(`DELETE FROM ${table}`);
    const [first] = rows;
    if (!first) continue;
    const names = Object.keys(first);
    const insert = database.prepare(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    );
    for (const row of rows) insert.run(...names.map((name) => row[name] ?? null));
  }
};

/** The same commit with another body, and the hash that belongs to it. */
export const rewritten = (row: Row, change: object): Row => {
  const body = canonicalJson({ ...JSON.parse(row.body), ...change });
  return { ...row, body, hash: commitHash(body), commandId: JSON.parse(body).command.id };
};

/** Commits of a stream that follow each other again, whatever was done to them. */
export const rechained = (tenant: string, rows: readonly Row[]): readonly Row[] => {
  const chained: Row[] = [];
  let [previous, index] = ['', 0];
  for (const [place, row] of rows.entries()) {
    if (place === 0) previous = genesis(tenant, row.stream);
    const next = rewritten({ ...row, revision: place + 1 }, { previous, index, revision: place + 1 });
    chained.push(next);
    previous = next.hash;
    index += JSON.parse(next.body).events.length;
  }
  return chained;
};

const STREAMS = ['a', 'b', 'c', 'd', 'e'].map(reviewOf);

/** A closed book of some streams with a checkpoint that an auditor kept in its middle, and one at its end. */
export const tamperedBook = async () => {
  const outside = await openEnvironment(sqliteInMemory);
  const { environment, engine } = outside;
  if (engine.raw.kind !== 'sqlite') throw new Error('no file');
  const { database } = engine.raw;
  const tenant = newTenant();
  const sealing = (signer: (tenant: string) => Signer = testSigner): Sealing => ({ ...environment, signer });
  const kept = async (): Promise<Kept> => {
    const head = await environment.seals.head(tenant);
    const checkpoint = checkpointFrom(Buffer.from(head?.note ?? ''));
    if ('refused' in checkpoint) throw new Error(checkpoint.refused);
    const { size, root } = checkpoint;
    return { size, root, places: await sealedPlaces(environment, tenant, size) };
  };
  const write = async (rounds: number) => {
    const turns = Array.from({ length: rounds * STREAMS.length }, (_, turn) => turn);
    for (const turn of turns.filter((each) => each % 7 !== 5)) {
      const stream = STREAMS[turn % STREAMS.length] ?? '';
      const isNew = (await environment.log.load(tenant, stream)).revision === 0;
      await record(environment, tenant, stream, [
        isNew ? opened(stream) : scored(stream, `p${turn}`, turn % 10),
      ]);
    }
  };
  await write(3);
  await seal(sealing(), tenant);
  const earlier = await kept();
  await write(3);
  await seal(sealing(), tenant);
  await setClosed(environment, tenant, true);
  const last = await kept();
  turnOf(database).end();
  for (const { name } of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all())
    database.exec(`DROP TRIGGER ${name}`);
  const saved = savedFrom(database);
  return {
    ...{ tenant, database, earlier, last, close: outside.close },
    rows: (): readonly Row[] =>
      database
        .prepare(
          'SELECT position, stream, revision, command_id AS commandId, body, hash FROM commits ORDER BY position',
        )
        .all() as Row[],
    /** Puts these commits in the place of all. */
    replaceAll: (rows: readonly Row[]): void => {
      database.exec('DELETE FROM commits');
      const insert = database.prepare(
        'INSERT INTO commits (position, tenant, stream, revision, command_id, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
      );
      for (const { position, stream, revision, commandId, body, hash } of rows)
        insert.run(position, tenant, stream, revision, commandId, body, hash);
    },
    /** Seals all anew, as somebody could who has a key: their own, or that of the book. */
    sealAnew: async (signer: (tenant: string) => Signer) => {
      database.exec('DELETE FROM seal_heads; DELETE FROM seal_tiles');
      await seal(sealing(signer), tenant);
      await setClosed(environment, tenant, true);
      turnOf(database).end();
    },
    findings: async (outsides: readonly Kept[] = []): Promise<readonly Finding[]> => {
      const { findings } = await verify(environment, tenant, [], { patience: { rounds: 1, pauseMs: 0 } });
      return [...findings, ...(await checkSeal(environment, tenant, outsides)).findings];
    },
    restore: () => {
      turnOf(database).end();
      putBack(database, saved);
    },
  };
};

export type Book = Awaited<ReturnType<typeof tamperedBook>>;
