import type { DynamoDb } from '../aws-api/dynamodb.ts';
import { tampered } from '../log/commit.ts';
import type { Commit, EventLog } from '../ports.ts';
import { batchGet } from './batch-get.ts';
import { COMMIT_PROJECTION, type CommitItem, fromItem, partition } from './commit-item.ts';
import { type Page, type Reference, readPages } from './ledger-page.ts';
import type { TableName } from './tables.ts';

/** A reference and the checkpoint after it: `<page>.<references of it that were seen>`. */
type Entry = { readonly reference: Reference; readonly checkpoint: string };

/**
 * Follows the ledger: commits in the order of its pages. What is not sequenced yet does not exist for a follower.
 *
 * @throws LogError `stream-tampered` when a commit is missing or is not the one that was sequenced
 */
export const ledgerReader = (
  dynamoDb: DynamoDb,
  tables: Readonly<Record<TableName, string>>,
): EventLog['follow'] => {
  const entriesAfter = async (
    tenant: string,
    checkpoint: string,
    limit: number,
  ): Promise<readonly Entry[]> => {
    const [first = 1, seen = 0] = checkpoint === '' ? [] : checkpoint.split('.').map(Number);
    // No page is empty, so as many pages as commits are wanted are enough.
    const pages = await readPages(dynamoDb, tables.ledger, tenant, { first, limit });
    return pages.flatMap(entriesOf).slice(seen, seen + limit);
  };

  const commitsOf = async (tenant: string, references: readonly Reference[]): Promise<readonly Commit[]> => {
    const places = new Map(references.map((reference) => [`${reference[0]}@${reference[1]}`, reference]));
    // A page that somebody changed may name a commit twice, which a request may not.
    const keys = [...places.values()].map(([stream, revision]) => ({
      p: { S: partition(tenant, stream) },
      r: { N: String(revision) },
    }));
    const items = await batchGet(dynamoDb, tables.events, keys, `p, ${COMMIT_PROJECTION}`);
    const byKey = new Map(items.map((item) => [placeOf(item), item]));
    return references.map(([stream, revision, hash]) => {
      const item = byKey.get(`${partition(tenant, stream)}@${revision}`);
      const commit = item && fromItem(tenant, stream, item);
      if (commit?.hash === hash) return commit;
      throw tampered(stream, revision, 'it is not the one that was sequenced');
    });
  };

  return async (tenant, after, limit) => {
    const entries = await entriesAfter(tenant, after, limit);
    const commits = await commitsOf(
      tenant,
      entries.map(({ reference }) => reference),
    );
    return { commits, checkpoint: entries.at(-1)?.checkpoint ?? after };
  };
};

const placeOf = ({ p, r }: CommitItem): string => `${p?.S}@${r?.N}`;

// The end of a page is the beginning of the next, whether that is there yet or not.
const entriesOf = ({ number, references }: Page): readonly Entry[] =>
  references.map((reference, place) => ({
    reference,
    checkpoint: place + 1 < references.length ? `${number}.${place + 1}` : `${number + 1}.0`,
  }));
