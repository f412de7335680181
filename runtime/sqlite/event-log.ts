import type { DatabaseSync } from 'node:sqlite';
import { buildCommits, checkAppend, isOwn, ownCommit, placesOf } from '../log/append-plan.ts';
import { loadedStream, readCommit, tampered } from '../log/commit.ts';
import { collector, type ReadRange, readRange } from '../log/read-range.ts';
import {
  type Append,
  type AppendResult,
  type Commit,
  type EventLog,
  type LoadedStream,
  LogError,
} from '../ports.ts';
import { createEventLogTables } from './event-log-tables.ts';
import { logShares } from './log-shares.ts';
import { turnOf } from './turn.ts';

const SCAN_PAGE = 500;

type Row = { tenant: string; stream: string; revision: number; body: string; hash: string; position: number };

type Reference = Omit<Row, 'tenant' | 'body'>;

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
  const streams = inStreams(database);
  const parts = logShares(database);
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
    const [commit] = streams.all(tenant, stream, readRange({ fromRevision: revision, until: { revision } }));
    return commit;
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
    load: async (tenant, stream) => loadedStream(tenant, stream, streams.all(tenant, stream, readRange())),
    read: async (tenant, stream, options) => {
      const range = readRange(options);
      const wanted = collector(range);
      // An instant may be met after a few of many.
      const commits = range.instant === undefined ? streams.all : streams.oneByOne;
      for (const commit of commits(tenant, stream, range)) {
        if (wanted.isFull()) break;
        wanted.add(commit);
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
    shares: parts.shares,
    scan: async function* (tenant, share) {
      if (share) return yield* parts.scan(tenant, share);
      let { commits, position } = page(tenant, 0, SCAN_PAGE);
      while (commits.length > 0) {
        yield commits;
        ({ commits, position } = page(tenant, position, SCAN_PAGE));
      }
    },
    order: async function* (tenant, share) {
      if (share) return yield* parts.order(tenant, share);
      let position = 0;
      for (;;) {
        const rows = references.all(tenant, position, SCAN_PAGE) as Reference[];
        if (rows.length === 0) return;
        yield rows;
        position = rows.at(-1)?.position ?? position;
      }
    },
    entries: async (tenant, checkpoint, limit) =>
      (references.all(tenant, Number(checkpoint), limit) as Reference[]).map(
        ({ position, ...reference }) => ({
          ...reference,
          checkpoint: String(position),
        }),
      ),
    follow: async (tenant, checkpoint, limit) => {
      const { commits, position } = page(tenant, Number(checkpoint), limit);
      return { commits, checkpoint: commits.length > 0 ? String(position) : checkpoint };
    },
  };
};

const toCommit = ({ body, ...row }: Row): Commit => readCommit({ ...row, bytes: body });

/** Reads of one stream. Who asks knows its name: giving it back with each row takes as long as all the rest. */
const inStreams = (database: DatabaseSync) => {
  const columns = 'SELECT revision, body, hash FROM commits';
  const range = 'tenant = ? AND stream = ? AND revision BETWEEN ? AND ?';
  const rising = database.prepare(`${columns} WHERE ${range} ORDER BY revision LIMIT ?`);
  const falling = database.prepare(`${columns} WHERE ${range} ORDER BY revision DESC LIMIT ?`);
  const commitOf = (tenant: string, stream: string) => (row: unknown) => {
    const { revision, body, hash } = row as Pick<Row, 'revision' | 'body' | 'hash'>;
    return readCommit({ tenant, stream, revision, bytes: body, hash });
  };
  return {
    all: (tenant: string, stream: string, { from, to, limit, backwards }: ReadRange): readonly Commit[] =>
      (backwards ? falling : rising).all(tenant, stream, from, to, limit).map(commitOf(tenant, stream)),
    oneByOne: (tenant: string, stream: string, { from, to, backwards }: ReadRange): Iterable<Commit> =>
      (backwards ? falling : rising).iterate(tenant, stream, from, to, -1).map(commitOf(tenant, stream)),
  };
};
