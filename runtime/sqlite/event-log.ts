import type { DatabaseSync } from 'node:sqlite';
import { buildCommits, checkAppend, isOwn, ownCommit, placesOf } from '../log/append-plan.ts';
import { loadedStream, readCommit, tampered } from '../log/commit.ts';
import { collector, readRange } from '../log/read-range.ts';
import {
  type Append,
  type AppendResult,
  type Commit,
  type EventLog,
  type LoadedStream,
  LogError,
} from '../ports.ts';
import { createEventLogTables } from './event-log-tables.ts';
import { turnOf } from './turn.ts';

const SCAN_PAGE = 500;

type Row = { tenant: string; stream: string; revision: number; body: string; hash: string; position: number };

/**
 * The event log in a SQLite file: one row a commit; an append with its guards and vault rows is part of one transaction, and
 * on the disk when it is acknowledged.
 *
 * A checkpoint is the position of the last commit seen. Writers queue, so positions become visible in their order.
 */
export const sqliteEventLog = (database: DatabaseSync): EventLog => {
  const turn = turnOf(database);
  createEventLogTables(database);
  const columns = 'position, tenant, stream, revision, body, hash';
  const inStream = `SELECT ${columns} FROM commits WHERE tenant = ? AND stream = ? AND revision BETWEEN ? AND ?`;
  const forwards = database.prepare(`${inStream} ORDER BY revision`);
  const backwards = database.prepare(`${inStream} ORDER BY revision DESC`);
  const after = database.prepare(
    `SELECT ${columns} FROM commits WHERE tenant = ? AND position > ? ORDER BY position LIMIT ?`,
  );
  const references = database.prepare(
    'SELECT position, stream, revision, hash FROM commits WHERE tenant = ? AND position > ? ORDER BY position LIMIT ?',
  );
  const insertCommit = database.prepare(
    'INSERT INTO commits (tenant, stream, revision, command_id, body, hash) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertValue = database.prepare(
    'INSERT INTO vault_values (tenant, subject, commitment, ciphertext) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );

  const commitAt = (tenant: string, stream: string, revision: number): Commit | undefined => {
    const row = forwards.get(tenant, stream, revision, revision);
    return row && toCommit(row as Row);
  };

  const successor = ({ tenant, name, revision }: LoadedStream) => commitAt(tenant, name, revision + 1);

  /** The commits of the command, if it is in the log: seen when its streams were loaded, or written since. */
  const recordedBefore = (append: Append): readonly Commit[] => {
    const { command } = append.provenance;
    const own = append.additions
      .flatMap(({ stream }) => ownCommit(stream, command) ?? successor(stream) ?? [])
      .find((commit) => isOwn(commit, command));
    if (!own) return [];
    return placesOf(own, append).map(({ stream, revision }) => {
      const commit = commitAt(own.tenant, stream, revision);
      if (!commit) throw tampered(stream, revision, 'it is missing');
      return commit;
    });
  };

  const write = (append: Append, commits: readonly Commit[]): void => {
    for (const { tenant, stream, revision, command, bytes, hash } of commits) {
      insertCommit.run(tenant, stream, revision, command.id, bytes, hash);
    }
    for (const { tenant, subject, commitment, ciphertext } of append.vaultRows ?? []) {
      const { changes } = insertValue.run(tenant, subject, commitment, ciphertext);
      if (changes === 0) throw new LogError('vault-row-exists', `${commitment} is in the vault already`);
    }
  };

  const append = (wanted: Append): AppendResult => {
    const earlier = recordedBefore(wanted);
    if (earlier.length > 0) return { status: 'duplicate', commits: earlier };
    const commits = buildCommits(wanted);
    const streams = [...wanted.additions.map(({ stream }) => stream), ...(wanted.guards ?? [])];
    const index = streams.findIndex((stream) => successor(stream) !== undefined);
    const moved = streams[index];
    if (moved) return { status: 'conflict', stream: moved.name, index };
    write(wanted, commits);
    return { status: 'appended', commits };
  };

  const page = (tenant: string, position: number, limit: number) => {
    const rows = after.all(tenant, position, limit) as Row[];
    return { commits: rows.map(toCommit), position: rows.at(-1)?.position ?? position };
  };

  return {
    load: async (tenant, stream) => {
      const rows = forwards.all(tenant, stream, 1, Number.MAX_SAFE_INTEGER) as Row[];
      return loadedStream(tenant, stream, rows.map(toCommit));
    },
    read: async (tenant, stream, options) => {
      const range = readRange(options);
      const wanted = collector(range);
      const rows = (range.backwards ? backwards : forwards).iterate(tenant, stream, range.from, range.to);
      for (const row of rows) {
        if (wanted.isFull()) break;
        wanted.add(toCommit(row as Row));
      }
      return wanted.verified();
    },
    append: async (wanted) => {
      checkAppend(wanted);
      const result = turn.write(() => append(wanted));
      // What an earlier try wrote is as little safe as what was written now.
      if (result.status !== 'conflict') await turn.synced();
      return result;
    },
    scan: async function* (tenant) {
      let { commits, position } = page(tenant, 0, SCAN_PAGE);
      while (commits.length > 0) {
        yield commits;
        ({ commits, position } = page(tenant, position, SCAN_PAGE));
      }
    },
    order: async function* (tenant) {
      let position = 0;
      for (;;) {
        const rows = references.all(tenant, position, SCAN_PAGE) as Omit<Row, 'tenant' | 'body'>[];
        if (rows.length === 0) return;
        yield rows;
        position = rows.at(-1)?.position ?? position;
      }
    },
    follow: async (tenant, checkpoint, limit) => {
      const { commits, position } = page(tenant, Number(checkpoint), limit);
      return { commits, checkpoint: commits.length > 0 ? String(position) : checkpoint };
    },
  };
};

const toCommit = ({ body, ...row }: Row): Commit => readCommit({ ...row, bytes: body });
