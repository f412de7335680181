import type { DynamoDb } from '../aws-api/dynamodb.ts';
import { tampered } from '../log/commit.ts';
import type { StreamPosition } from '../log/position.ts';
import type { LogError } from '../ports.ts';
import { type Arrival, arrivalsOf, type Hint } from '../subscriptions/hints.ts';
import { batchGet } from './batch-get.ts';
import { type CommitItem, partition } from './commit-item.ts';
import { patiently } from './failures.ts';
import {
  PAGE_REFERENCES_MAX,
  PAGE_STREAMS_MAX,
  type Reference,
  readPages,
  streamKey,
  toPageItem,
} from './ledger-page.ts';
import {
  advance,
  type Behind,
  behindAsBrought,
  cut,
  IS_NEW,
  inOrderOfWord,
  isMoreAfter,
} from './streams-behind.ts';
import type { TableName } from './tables.ts';
import { tenantScan } from './tenant-scan.ts';

/** Puts the commits of a tenant into one order, after the fact, so that no append waits for another stream. */
export type Ledger = {
  /**
   * Sequences what the hints point at and is not in the ledger yet; returns how many commits that were.
   *
   * Hints may come twice, late, in any order, or not at all. Where one brings its commit, and those before it came along too,
   * nothing is read; else the table is, for everything up to the end of the stream. Each commit gets into the ledger once, after
   * its predecessor. Several sequencers at once do no harm.
   *
   * @throws LogError `stream-tampered`, after all else is sequenced, when a commit that was hinted at is not there
   */
  readonly sequence: (tenant: string, hints: readonly Hint[]) => Promise<number>;
  /** Sequences what no hint ever came for, by a scan of the whole table: the safety net, to be run by the hour. */
  readonly reconcile: (tenant: string) => Promise<number>;
};

/** Creates the sequencer; it is the only writer of the ledger's table and never writes to the events' table. */
export const dynamoLedger = (dynamoDb: DynamoDb, tables: Readonly<Record<TableName, string>>): Ledger => {
  const { ledger, events } = tables;

  /** Up to which revision each stream is in the ledger. */
  const sequencedOf = async (tenant: string, streams: readonly string[]): Promise<Map<string, number>> => {
    const keys = streams.map((stream) => ({ p: { S: tenant }, s: { S: streamKey(stream) } }));
    const items = await batchGet(dynamoDb, ledger, keys);
    const known = new Map(items.map(({ s, u }) => [s?.S, Number(u?.N)]));
    return new Map(streams.map((stream) => [stream, known.get(streamKey(stream)) ?? 0]));
  };

  /** The page after the last that this process wrote: another sequencer's is found by the condition. */
  const nextPages = new Map<string, number>();

  const lastPage = async (tenant: string): Promise<number> => {
    const [last] = await readPages(dynamoDb, ledger, tenant, { first: 0, limit: 1, backwards: true });
    return last?.number ?? 0;
  };

  const referencesAfter = async (tenant: string, { stream, revision }: StreamPosition): Promise<Behind> => {
    const { Items = [] } = await dynamoDb.ask('Query', {
      TableName: events,
      ConsistentRead: true,
      KeyConditionExpression: 'p = :p AND r > :revision',
      ExpressionAttributeValues: {
        ':p': { S: partition(tenant, stream) },
        ':revision': { N: String(revision) },
      },
      ProjectionExpression: 'r, h',
      Limit: PAGE_REFERENCES_MAX,
    });
    const found = Items.map(({ r, h }): Reference => [stream, Number(r?.N), h?.S ?? '']);
    // What comes after a gap does not follow from anything and stays out.
    const references = found.filter(([, own], place) => own === revision + 1 + place);
    return { stream, revision, references };
  };

  /** Sequences a page's worth for streams that are behind; returns how many commits, and whether more may be left. */
  const sequencePage = async (
    tenant: string,
    arrivals: readonly Arrival[],
    hints: readonly Hint[],
    onBroken: (error: LogError) => void,
  ): Promise<{ readonly count: number; readonly isMore: boolean }> => {
    const sequenced = await sequencedOf(
      tenant,
      arrivals.map(({ stream }) => stream),
    );
    const late = arrivals
      .map(({ stream, revision, commits }) => ({
        ...{ stream, hinted: revision, revision: sequenced.get(stream) ?? 0, brought: commits },
      }))
      .filter(({ hinted, revision }) => hinted > revision);
    if (late.length === 0) return NOTHING;
    const page = nextPages.get(tenant) ?? 1 + (await lastPage(tenant));
    // Until it is written: whoever was faster has another one.
    nextPages.delete(tenant);
    const behind = cut(
      await Promise.all(late.map((one) => behindAsBrought(one) ?? referencesAfter(tenant, one))),
    );
    if (behind.length === 0) {
      for (const { stream, revision } of late) onBroken(tampered(stream, revision + 1, 'it is missing'));
      return NOTHING;
    }
    const references = inOrderOfWord(behind, hints);
    await dynamoDb.ask('TransactWriteItems', {
      TransactItems: [
        {
          Put: {
            TableName: ledger,
            Item: toPageItem(tenant, page, references),
            ConditionExpression: IS_NEW,
          },
        },
        ...behind.map((stream) => advance(ledger, tenant, stream)),
      ],
    });
    nextPages.set(tenant, page + 1);
    return { count: references.length, isMore: isMoreAfter(late, behind) };
  };

  const sequence = async (tenant: string, hints: readonly Hint[]): Promise<number> => {
    const latest = arrivalsOf(hints);
    const broken: LogError[] = [];
    let total = 0;
    for (let start = 0; start < latest.length; ) {
      const streams = latest.slice(start, start + PAGE_STREAMS_MAX);
      // A page that another sequencer was faster with is begun anew. A lost answer needs no other care: the next round
      // reads how far the ledger is.
      const { count, isMore } = await patiently(() =>
        sequencePage(tenant, streams, hints, (error) => broken.push(error)),
      );
      total += count;
      if (!isMore) start += PAGE_STREAMS_MAX;
    }
    if (broken[0]) throw broken[0];
    return total;
  };

  const reconcile = async (tenant: string): Promise<number> => {
    const ends = new Map<string, number>();
    for await (const found of tenantScan(dynamoDb, events, tenant, 'r')) {
      for (const { stream, item } of found)
        ends.set(stream, Math.max(ends.get(stream) ?? 0, revisionOf(item)));
    }
    return sequence(
      tenant,
      [...ends].map(([stream, revision]) => ({ stream, revision })),
    );
  };

  return { sequence, reconcile };
};

const NOTHING = { count: 0, isMore: false };

const revisionOf = ({ r }: CommitItem): number => Number(r?.N);
