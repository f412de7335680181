import type { DynamoDb } from '../aws-api/dynamodb.ts';
import type { Item, Query } from '../aws-api/dynamodb-operations.ts';
import { tampered } from '../log/commit.ts';
import type { CommitReference } from '../ports.ts';
import { patiently } from './failures.ts';

/** Names a commit: its stream, its revision, and its hash, which proves that it is the one that was meant. */
export type Reference = readonly [stream: string, revision: number, hash: string];

/** Streams in one page: with the page itself the 100 items of a transaction. */
export const PAGE_STREAMS_MAX = 99;
/** Commits in one page: some 100 kB, below what an item may hold and a write should cost. */
export const PAGE_REFERENCES_MAX = 1_000;

const PREFIX = 'page#';

/** Sort key of a page, from 1; padded, so that pages sort as they are numbered. */
const pageKey = (page: number): string => `${PREFIX}${String(page).padStart(12, '0')}`;
/** Sort key of the item that says up to which revision (`u`) a stream is in the ledger. */
export const streamKey = (stream: string): string => `stream#${stream}`;

/** The item of a page: `p` tenant, `s` page number, `e` its references as JSON. Written once, never changed. */
export const toPageItem = (tenant: string, page: number, references: readonly Reference[]): Item => ({
  p: { S: tenant },
  s: { S: pageKey(page) },
  e: { S: JSON.stringify(references) },
});

/** A page as it was read back. */
export type Page = { readonly number: number; readonly references: readonly Reference[] };

const fromPageItem = ({ s, e }: Item): Page => {
  const number = Number(s?.S?.slice(PREFIX.length));
  try {
    return { number, references: JSON.parse(e?.S ?? '') as readonly Reference[] };
  } catch {
    throw tampered('order', number, 'it is no page of references');
  }
};

/**
 * Reads pages of a tenant from a number on, consistently, with one request: at most `limit`, at most 1 MB.
 *
 * @throws LogError `stream-tampered` of `order`, with the number of a page that cannot be read
 */
export const readPages = async (
  dynamoDb: DynamoDb,
  table: string,
  tenant: string,
  { first, limit, backwards = false }: { first: number; limit: number; backwards?: boolean },
): Promise<readonly Page[]> => {
  const query: Query = {
    TableName: table,
    ConsistentRead: true,
    KeyConditionExpression: 'p = :tenant AND s BETWEEN :first AND :last',
    ExpressionAttributeValues: {
      ':tenant': { S: tenant },
      ':first': { S: pageKey(first) },
      ':last': { S: `${PREFIX}~` },
    },
    ScanIndexForward: !backwards,
    Limit: limit,
  };
  const { Items = [] } = await patiently(() => dynamoDb.ask('Query', query));
  return Items.map(fromPageItem);
};

const PAGES_A_REQUEST = 100;

/** All references of a tenant in the order of the ledger, some pages of it at a time. */
export const referencesOf = async function* (
  dynamoDb: DynamoDb,
  table: string,
  tenant: string,
): AsyncGenerator<readonly CommitReference[]> {
  let first = 0;
  for (;;) {
    const pages = await readPages(dynamoDb, table, tenant, { first, limit: PAGES_A_REQUEST });
    const last = pages.at(-1);
    if (!last) return;
    yield pages
      .flatMap(({ references }) => references)
      .map(([stream, revision, hash]) => ({ stream, revision, hash }));
    first = last.number + 1;
  }
};
