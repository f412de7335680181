import type { DynamoDb } from '../aws-api/dynamodb.ts';
import { verifiedStream } from '../log/commit.ts';
import { collector, readRange } from '../log/read-range.ts';
import type { Commit, EventLog } from '../ports.ts';
import { isInShare, type Share, WHOLE } from '../share.ts';
import { appender } from './append.ts';
import { COMMIT_PROJECTION, fromItem } from './commit-item.ts';
import { commitReader } from './commit-reader.ts';
import { referencesOf } from './ledger-page.ts';
import { ledgerEntries, ledgerReader } from './ledger-reader.ts';
import { streamOrder } from './stream-order.ts';
import type { TableName } from './tables.ts';
import { tenantScan } from './tenant-scan.ts';

/**
 * The event log in DynamoDB: one item a commit, so that an append to one stream is one PutItem.
 *
 * @param tables the real name of each table
 */
export const dynamoEventLog = (dynamoDb: DynamoDb, tables: Readonly<Record<TableName, string>>): EventLog => {
  const readCommits = commitReader(dynamoDb, tables.events);
  const read: EventLog['read'] = async (tenant, stream, options) => {
    const range = readRange(options);
    const wanted = collector(range);
    // Backwards from an instant, the commits to be passed over do not count.
    const limit = range.backwards && range.instant ? undefined : range.limit;
    for await (const page of readCommits(tenant, stream, range, limit)) {
      page.forEach(wanted.add);
      if (wanted.isFull()) break;
    }
    return wanted.verified();
  };
  return {
    load: async (tenant, stream) => verifiedStream(tenant, stream, await read(tenant, stream)),
    read,
    append: appender(dynamoDb, tables, readCommits),
    // Streams lie by the hash of their names, and the order in pages of all of them: a part would cost as much as the whole.
    shares: async () => [WHOLE],
    scan: (tenant, share) => inShare(scanCommits(dynamoDb, tables.events, tenant), share),
    order: (tenant, share) => inShare(referencesOf(dynamoDb, tables.ledger, tenant), share),
    entries: ledgerEntries(dynamoDb, tables),
    follow: ledgerReader(dynamoDb, tables),
  };
};

/** What of these pages is of a share. */
const inShare = async function* <Entry extends { readonly stream: string }>(
  pages: AsyncIterable<readonly Entry[]>,
  share: Share = WHOLE,
): AsyncGenerator<readonly Entry[]> {
  for await (const page of pages) yield page.filter(({ stream }) => isInShare(share, stream));
};

/**
 * Gives a tenant's commits in pages, from a scan of the whole table, and keeps one number for each stream.
 *
 * The order of streams is DynamoDB's own: the same each time, but no order in time.
 */
const scanCommits = async function* (
  dynamoDb: DynamoDb,
  table: string,
  tenant: string,
): AsyncGenerator<readonly Commit[]> {
  const order = streamOrder();
  for await (const found of tenantScan(dynamoDb, table, tenant, COMMIT_PROJECTION)) {
    const commits = order.take(found.map(({ stream, item }) => fromItem(tenant, stream, item)));
    if (commits.length > 0) yield commits;
  }
  order.finish();
};
