import type { Program } from '../../../infra/bundling.ts';
import { programOf, routeFunctions } from '../../../infra/route-functions.ts';

/** A handler that is imported: its program, and what its numbers include. */
export type Started = Program & { readonly includes: string };

const COMMAND = 'meeting/cast-vote';

/** The function of a command as it is deployed, with this one of its addresses: others are loaded when they are asked for. */
const command = (): Program => {
  const found = routeFunctions.find(({ routes }) => routes.some(({ file }) => file === COMMAND));
  if (!found) throw new Error(`no function answers ${COMMAND}`);
  const routes = found.routes.filter(({ file }) => file === COMMAND);
  return { ...programOf({ ...found, routes }), name: 'ours' };
};

/** A client and the calls that a command makes: query, put, transact. */
const sdk = [
  "import { DynamoDBClient, GetItemCommand, PutItemCommand, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';",
  'const client = new DynamoDBClient({});',
  'const calls = { GetItemCommand, PutItemCommand, QueryCommand, TransactWriteItemsCommand };',
  'export const handler = async (name, input) => client.send(new calls[name](input));',
].join('\n');

const castore = [
  "import { DynamoDBClient } from '@aws-sdk/client-dynamodb';",
  "import { EventStore, EventType } from '@castore/core';",
  "import { DynamoDBSingleTableEventStorageAdapter } from '@castore/event-storage-adapter-dynamodb';",
  'const store = new EventStore({',
  "  eventStoreId: 'MEETINGS', eventTypes: [new EventType({ type: 'VoteCast' })], reducer: (held, event) => ({ ...held, ...event }),",
  "  eventStorageAdapter: new DynamoDBSingleTableEventStorageAdapter({ tableName: 'events', dynamoDBClient: new DynamoDBClient({}) }),",
  '});',
  'export const handler = async ({ id, vote }) => {',
  '  const { aggregate } = await store.getAggregate(id);',
  "  return store.pushEvent({ aggregateId: id, version: (aggregate?.version ?? 0) + 1, type: 'VoteCast', payload: vote });",
  '};',
].join('\n');

const equinox = [
  "import { DynamoDB } from '@aws-sdk/client-dynamodb';",
  "import { CachingStrategy, Codec, Decider, MemoryCache, StreamId } from '@equinox-js/core';",
  "import { AccessStrategy, DynamoStoreCategory, DynamoStoreClient, DynamoStoreContext, QueryOptions, TipOptions } from '@equinox-js/dynamo-store';",
  'const context = new DynamoStoreContext({',
  "  client: new DynamoStoreClient(new DynamoDB({})), tableName: 'events', tip: TipOptions.create({}), query: QueryOptions.create({}),",
  '});',
  'const fold = (state, events) => events.reduce((held, event) => ({ ...held, ...event.data }), state);',
  "const category = DynamoStoreCategory.create(context, 'Meeting', Codec.json(), fold, {}, CachingStrategy.Cache(new MemoryCache()), AccessStrategy.Unoptimized());",
  'export const handler = ({ id, vote }) =>',
  "  Decider.forStream(category, StreamId.create(id), null).transact(() => [{ type: 'VoteCast', data: vote }]);",
].join('\n');

export const handlers = (): readonly Started[] => [
  {
    ...command(),
    includes:
      'a vote: routes, sign-in, schemas, permissions, rules, sentences in both languages, log, vault, views',
  },
  {
    name: 'SDK only',
    source: sdk,
    includes: 'AWS’s own client for DynamoDB with the calls that a command makes',
  },
  {
    name: 'castore 2.4.2',
    source: castore,
    includes: 'its event store and adapter with AWS’s client; no sign-in, no rules',
  },
  {
    name: 'equinox-js 1.2.0',
    source: equinox,
    includes: 'its decider and store with AWS’s client; no sign-in, no rules',
  },
  { name: 'empty handler', source: 'export const handler = async () => ({});', includes: 'nothing' },
];
