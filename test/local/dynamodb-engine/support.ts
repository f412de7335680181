import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { type Engine, type EngineOptions, startEngine } from '../../../local/dynamodb-engine/engine.ts';
import { sdkClient } from '../../support/sdk-client.ts';

/** A client for an engine, with credentials that mean nothing. */
export const clientOf = (endpoint: string): DynamoDBClient => sdkClient(endpoint);

type Asked = { readonly headers: Readonly<Record<string, string>>; readonly body?: Uint8Array };

type Way = (engine: Engine) => DynamoDBClient;

const overHttp: Way = ({ endpoint }) => clientOf(endpoint);

/** AWS's client, brought to an engine without a connection. */
const within: Way = ({ wire }) =>
  new DynamoDBClient({
    ...{ endpoint: 'http://localhost', region: 'eu-central-1' },
    credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
    requestHandler: {
      handle: async ({ headers, body }: Asked) => {
        const target = headers['x-amz-target'] ?? '';
        const reply = await wire.ask({ target, body: new TextDecoder().decode(body) });
        const response = { statusCode: reply.statusCode, headers: {}, body: Buffer.from(reply.body) };
        return { response };
      },
      updateHttpClientConfig: () => {},
      httpHandlerConfigs: () => ({}),
    },
  });

/** How a client comes to an engine: both must find the same behaviour. */
export const ways: readonly (readonly [string, Way])[] = [
  ['over HTTP', overHttp],
  ['within one process', within],
];

/** Runs a test on a started engine and its client, then stops both. */
export async function withEngine(
  test: (engine: Engine, client: DynamoDBClient) => Promise<void>,
  options?: EngineOptions,
  way = overHttp,
): Promise<void> {
  const engine = await startEngine(options);
  const client = way(engine);
  try {
    await test(engine, client);
  } finally {
    client.destroy();
    await engine.stop();
  }
}

type LogOptions = { index?: 'ALL' | 'KEYS_ONLY'; isStreamed?: boolean };

/** Creates the table `log` with text key `streamId`, number key `revision`, a stream, and an index `by-kind` if asked for. */
export async function createLog(
  client: DynamoDBClient,
  { index, isStreamed = true }: LogOptions = {},
): Promise<void> {
  const kind = { AttributeName: 'kind', AttributeType: 'S' } as const;
  await client.send(
    new CreateTableCommand({
      TableName: 'log',
      BillingMode: 'PAY_PER_REQUEST',
      ...(isStreamed && {
        StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' },
      }),
      AttributeDefinitions: [
        { AttributeName: 'streamId', AttributeType: 'S' },
        { AttributeName: 'revision', AttributeType: 'N' },
        ...(index ? [kind] : []),
      ],
      KeySchema: [
        { AttributeName: 'streamId', KeyType: 'HASH' },
        { AttributeName: 'revision', KeyType: 'RANGE' },
      ],
      ...(index && {
        GlobalSecondaryIndexes: [
          {
            IndexName: 'by-kind',
            KeySchema: [{ AttributeName: 'kind', KeyType: 'HASH' }],
            Projection: { ProjectionType: index },
          },
        ],
      }),
    }),
  );
}

/** The key of an item in `log`. */
export function keyOf(streamId: string, revision: number) {
  return { streamId: { S: streamId }, revision: { N: String(revision) } };
}

/** An item of `log` with a text of so many bytes. */
export function itemOf(stream: string, revision: number, bytes = 10) {
  return { ...keyOf(stream, revision), body: { S: 'x'.repeat(bytes) } };
}

/** Puts an item unless there is one already. */
export function append(client: DynamoDBClient, stream: string, revision: number) {
  return client.send(
    new PutItemCommand({
      TableName: 'log',
      Item: itemOf(stream, revision),
      ConditionExpression: 'attribute_not_exists(revision)',
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    }),
  );
}

/** What a record is about, as `stream@revision`. */
export function nameOf({ dynamodb }: DynamoDBRecord): string {
  const { streamId, revision } = dynamodb?.Keys ?? {};
  return `${streamId?.S}@${revision?.N}`;
}
