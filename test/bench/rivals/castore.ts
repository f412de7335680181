import { randomUUID } from 'node:crypto';
import { DynamoDB } from '@aws-sdk/client-dynamodb';
import { Command, EventStore, EventType, type GroupedEvent, tuple } from '@castore/core';
import {
  DynamoDBSingleTableEventStorageAdapter,
  EVENT_TABLE_EVENT_STORE_ID_KEY,
  EVENT_TABLE_INITIAL_EVENT_INDEX_NAME,
  EVENT_TABLE_PK,
  EVENT_TABLE_SK,
  EVENT_TABLE_TIMESTAMP_KEY,
} from '@castore/event-storage-adapter-dynamodb';
import type { FundEvent } from '../../../events/fund-events.ts';
import { evolve, initial, raised } from './fund.ts';
import { clientSettings, createFundTable, putAll } from './fund-table.ts';
import type { Raise, Rival } from './store.ts';

type Detail = {
  readonly aggregateId: string;
  readonly version: number;
  readonly type: FundEvent['type'];
  readonly timestamp: string;
  readonly payload: FundEvent['data'];
};
type Held = { aggregateId: string; version: number; allocatedCents: number; eventCount: number };

const FUNDS = 'FUNDS';

/** The index that its README asks for: initial events only, keys only. */
const indexes = [
  {
    IndexName: EVENT_TABLE_INITIAL_EVENT_INDEX_NAME,
    KeySchema: [
      { AttributeName: EVENT_TABLE_EVENT_STORE_ID_KEY, KeyType: 'HASH' as const },
      { AttributeName: EVENT_TABLE_TIMESTAMP_KEY, KeyType: 'RANGE' as const },
    ],
    Projection: { ProjectionType: 'KEYS_ONLY' as const },
  },
];

const eventTypes = (['FundOpened', 'AllocationChanged'] as const).map((type) => new EventType({ type }));

const reducer = (held: Held | undefined, { aggregateId, version, type, payload }: Detail): Held => ({
  ...{ aggregateId, version },
  ...evolve(held ?? initial, { type, data: payload } as FundEvent),
});

const detailOf = (aggregateId: string, { type, data }: FundEvent, version: number): Detail => ({
  ...{ aggregateId, version, type, payload: data, timestamp: new Date().toISOString() },
});

const storeOn = (eventStorageAdapter: DynamoDBSingleTableEventStorageAdapter) =>
  new EventStore({
    ...{ eventStoreId: FUNDS, eventTypes, reducer: reducer as never, eventStorageAdapter },
  }) as unknown as EventStore<string, EventType[], Detail, Detail, (held: Held, detail: Detail) => Held>;

const grouped = (store: ReturnType<typeof storeOn>, detail: Detail): GroupedEvent =>
  store.groupEvent(detail) as unknown as GroupedEvent;

/** A command as its documentation writes one: it is tried three times when somebody else was faster. */
const commandOn = (store: ReturnType<typeof storeOn>) =>
  new Command({
    commandId: 'RAISE_ALLOCATION',
    requiredEventStores: tuple(store),
    handler: async ({ fundId, reasons }: Raise & { readonly fundId: string }, [funds]) => {
      const { aggregate } = await funds.getExistingAggregate(fundId);
      const details = raised(fundId, aggregate.allocatedCents, reasons).map((event, place) =>
        detailOf(fundId, event, aggregate.version + place + 1),
      );
      const [first, second, ...more] = details;
      if (first && !second) await funds.pushEvent(first, { prevAggregate: aggregate });
      const group = more.map((detail) => grouped(funds, detail));
      if (first && second)
        await EventStore.pushEventGroup(grouped(funds, first), grouped(funds, second), ...group);
    },
  });

const isConflict = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'EventAlreadyExistsError';

export const castore: Rival = {
  name: 'castore 2.4.2',
  includes:
    'consistent Query, unmarshalled events, one item an event; no hash, no schema, no command identity',
  open: async (endpoint) => {
    const client = new DynamoDB(clientSettings(endpoint));
    const tableName = `castore-${randomUUID()}`;
    await createFundTable(client, tableName, {
      partition: { name: EVENT_TABLE_PK, type: 'S' },
      sort: { name: EVENT_TABLE_SK, type: 'N' },
      more: [
        { name: EVENT_TABLE_EVENT_STORE_ID_KEY, type: 'S' },
        { name: EVENT_TABLE_TIMESTAMP_KEY, type: 'S' },
      ],
      indexes,
    });
    const adapter = new DynamoDBSingleTableEventStorageAdapter({ tableName, dynamoDBClient: client });
    const store = storeOn(adapter);
    const command = commandOn(store);
    return {
      fill: (fundId, history) => {
        const inputs = history
          .flat()
          .map((event, place) =>
            adapter.getPushEventInput(detailOf(fundId, event, place + 1), { eventStoreId: FUNDS }),
          );
        return putAll(
          client,
          tableName,
          inputs.map(({ Item = {} }) => Item),
        );
      },
      load: async (fundId) => (await store.getExistingAggregate(fundId)).aggregate.allocatedCents,
      raise: async (fundId, raise) => {
        try {
          await command.handler({ fundId, ...raise }, [store]);
          return true;
        } catch (error) {
          if (isConflict(error)) return false;
          throw error;
        }
      },
      close: async () => client.destroy(),
    };
  },
};
