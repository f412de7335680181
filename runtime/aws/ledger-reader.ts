import type { DynamoDb } from '../aws-api/dynamodb.ts';
import { tampered } from '../log/commit.ts';
import type { Commit, CommitReference, EventLog, OrderEntry } from '../ports.ts';
import { batchGet } from './batch-get.ts';
import { COMMIT_PROJECTION, type CommitItem, fromItem, partition } from './commit-item.ts';
import { type Page, readPages } from './ledger-page.ts';
import type { TableName } from './tables.ts';

/** References after a checkpoint, each with the checkpoint after it: `<page>.<references of it that were seen>`. */
export const ledgerEntries =
  (dynamoDb: DynamoDb, { ledger }: Readonly<Record<TableName, string>>): EventLog['entries'] =>
  async (tenant, checkpoint, limit) => {
    const [first = 1, seen = 0] = checkpoint === '' ? [] : checkpoint.split('.').map(Number);
    // No page is empty, so as many pages as commits are wanted are enough.
    const pages = await readPages(dynamoDb, ledger, tenant, { first, limit: limit + 1 });
    return pages.flatMap(entriesOf).slice(seen, seen + limit);
  };

/**
 * Follows the ledger: commits in the order of its pages. What is not sequenced yet does not exist for a follower.
 *
 * @throws LogError `stream-tampered` when a commit is missing or is not the one that was sequenced
 */
export const ledgerReader = (
  dynamoDb: DynamoDb,
  tables: Readonly<Record<TableName, string>>,
): EventLog['follow'] => {
  const entriesAfter = ledgerEntries(dynamoDb, tables);

  const commitsOf = async (
    tenant: string,
    references: readonly CommitReference[],
  ): Promise<readonly Commit[]> => {
    const places = new Map(
      references.map((reference) => [`${reference.stream}@${reference.revision}`, reference]),
    );
    // A page that somebody changed may name a commit twice, which a request may not.
    const keys = [...places.values()].map(({ stream, revision }) => ({
      p: { S: partition(tenant, stream) },
      r: { N: String(revision) },
    }));
    const items = await batchGet(dynamoDb, tables.events, keys, `p, ${COMMIT_PROJECTION}`);
    const byKey = new Map(items.map((item) => [placeOf(item), item]));
    return references.map(({ stream, revision, hash }) => {
      const item = byKey.get(`${partition(tenant, stream)}@${revision}`);
      const commit = item && fromItem(tenant, stream, item);
      if (commit?.hash === hash) return commit;
      throw tampered(stream, revision, 'it is not the one that was sequenced');
    });
  };

  return async (tenant, after, limit) => {
    const entries = await entriesAfter(tenant, after, limit);
    const commits = await commitsOf(tenant, entries);
    return { commits, checkpoint: entries.at(-1)?.checkpoint ?? after };
  };
};

const placeOf = ({ p, r }: CommitItem): string => `${p?.S}@${r?.N}`;

// The end of a page is the beginning of the next, whether that is there yet or not.
const entriesOf = ({ number, references }: Page): readonly OrderEntry[] =>
  references.map(([stream, revision, hash], place) => ({
    ...{ stream, revision, hash },
    checkpoint: place + 1 < references.length ? `${number}.${place + 1}` : `${number + 1}.0`,
  }));
