import { randomUUID } from 'node:crypto';
import { DynamoDB } from '@aws-sdk/client-dynamodb';
import {
  CachingStrategy,
  Codec,
  Decider,
  type EncodedBody,
  type ICodec,
  MaxResyncsExhaustedException,
  MemoryCache,
  StreamId,
} from '@equinox-js/core';
import {
  AccessStrategy,
  DynamoStoreCategory,
  DynamoStoreClient,
  DynamoStoreContext,
  QueryOptions,
  TipOptions,
} from '@equinox-js/dynamo-store';
import type { FundEvent } from '../../../events/fund-events.ts';
import { evolve, type FundState, initial, raised } from './fund.ts';
import { clientSettings, createFundTable } from './fund-table.ts';
import type { Rival } from './store.ts';

type Snapshot = { readonly type: 'Snapshotted'; readonly data: FundState };
type Event = FundEvent | Snapshot;

type Settings = {
  readonly bodies: 'brotli' | 'raw';
  /** Keeps what it read and asks only whether that is still so. */
  readonly cached?: boolean;
  /** Keeps the state beside the newest events, so that only those are read. */
  readonly snapshots?: boolean;
};

const json = Codec.json<Event>();

/** Its own codec compresses; its documentation lets anyone bring another. */
const rawCodec: ICodec<Event, EncodedBody> = {
  encode: (event) => {
    const { data, meta: _none, ...rest } = json.encode(event);
    return { ...rest, data: { encoding: 0, body: Buffer.from(data ?? '') } };
  },
  decode: ({ data, meta: _none, ...rest }) =>
    json.decode({ ...rest, ...(data && { data: Buffer.from(data.body).toString() }) }),
};

const fold = (state: FundState, events: Event[]): FundState =>
  events.reduce((held, event) => (event.type === 'Snapshotted' ? event.data : evolve(held, event)), state);

const isSnapshot = ({ type }: Event): boolean => type === 'Snapshotted';
const toSnapshot = (data: FundState): Event => ({ type: 'Snapshotted', data });

const nameOf = ({ bodies, cached, snapshots }: Settings): string =>
  ['equinox-js 1.2.0', bodies, ...(cached ? ['cache'] : []), ...(snapshots ? ['snapshots'] : [])].join(', ');

const BATCH = 100;

/** Its decider on its store for DynamoDB, with its defaults: the newest 32 kB of a stream lie in one item. */
export const equinox = (settings: Settings): Rival => ({
  name: nameOf(settings),
  includes: 'eventually consistent read, a growing tip item; no hash, no schema, no command identity',
  open: async (endpoint) => {
    const client = new DynamoDB(clientSettings(endpoint));
    const tableName = `equinox-${randomUUID()}`;
    await createFundTable(client, tableName, {
      partition: { name: 'p', type: 'S' },
      sort: { name: 'i', type: 'N' },
    });
    const context = new DynamoStoreContext({
      client: new DynamoStoreClient(client),
      tableName,
      tip: TipOptions.create({}),
      query: QueryOptions.create({}),
    });
    const category = DynamoStoreCategory.create<Event, FundState, void>(
      context,
      'Fund',
      settings.bodies === 'raw' ? rawCodec : Codec.compress(json),
      fold,
      initial,
      settings.cached ? CachingStrategy.Cache(new MemoryCache()) : CachingStrategy.NoCache(),
      settings.snapshots ? AccessStrategy.Snapshot(isSnapshot, toSnapshot) : AccessStrategy.Unoptimized(),
    );
    const fund = (fundId: string) => Decider.forStream(category, StreamId.create(fundId), undefined);
    return {
      fill: async (fundId, history) => {
        const events = history.flat();
        for (let at = 0; at < events.length; at += BATCH)
          await fund(fundId).transact(() => events.slice(at, at + BATCH));
      },
      load: (fundId) => fund(fundId).query(({ allocatedCents }) => allocatedCents),
      raise: async (fundId, { reasons }) => {
        try {
          await fund(fundId).transact(({ allocatedCents }) => raised(fundId, allocatedCents, reasons));
          return true;
        } catch (error) {
          if (isConflict(error)) return false;
          throw error;
        }
      },
      close: async () => client.destroy(),
    };
  },
});

/** While the tip is divided a conflict shows itself raw: only the other kind is tried again. */
const isConflict = (error: unknown) =>
  error instanceof MaxResyncsExhaustedException ||
  (error instanceof Error && error.name === 'TransactionCanceledException');
