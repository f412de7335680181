import type { DatabaseSync } from 'node:sqlite';
import { readCommit, tampered } from '../log/commit.ts';
import type { Commit, CommitReference } from '../ports.ts';
import { cutIntoShares, type Share } from '../share.ts';

const PAGE = 500;

type Row = { stream: string; revision: number; commandId: string; body: string; hash: string };

/** A commit of a row whose column names its command, as its bytes do. */
const commitWithItsCommand = (tenant: string, { body, commandId, ...row }: Row): Commit => {
  const commit = readCommit({ ...row, tenant, bytes: body });
  if (commit.command.id === commandId) return commit;
  throw tampered(row.stream, row.revision, 'the column of its command names another one');
};

/** Parts of the log, found by the index of streams. */
export const logShares = (database: DatabaseSync) => {
  const sizes = database.prepare(
    'SELECT stream, count(*) AS count FROM commits WHERE tenant = ? GROUP BY stream ORDER BY stream',
  );
  const following = database.prepare(
    `SELECT stream, revision, command_id AS commandId, body, hash FROM commits
     WHERE tenant = ? AND (stream, revision) > (?, ?) AND stream <= ? ORDER BY stream, revision LIMIT ${PAGE}`,
  );
  const inOrder = database.prepare(
    'SELECT stream, revision, hash FROM commits WHERE tenant = ? AND stream > ? AND stream <= ? ORDER BY position',
  );
  return {
    shares: async (tenant: string, commitsEach: number) =>
      cutIntoShares(
        sizes.all(tenant).map(({ stream, count }) => ({ stream: String(stream), count: Number(count) })),
        commitsEach,
      ),
    scan: async function* (tenant: string, share: Share) {
      let last = { stream: share.after, revision: Number.MAX_SAFE_INTEGER };
      for (;;) {
        const rows = following.all(tenant, last.stream, last.revision, share.upTo) as Row[];
        const end = rows.at(-1);
        if (!end) return;
        yield rows.map((row) => commitWithItsCommand(tenant, row));
        last = end;
      }
    },
    order: async function* (tenant: string, { after, upTo }: Share) {
      yield inOrder.all(tenant, after, upTo) as CommitReference[];
    },
  };
};
