import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DynamoDBClient,
  QueryCommand,
  ScanCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { create } from 'dynalite/db/index.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { durableBatch } from '../../../local/dynamodb-engine/commit.ts';
import { append, clientOf, createLog, itemOf, nameOf, withEngine } from './support.ts';

let path = '';
beforeEach(async () => {
  path = await mkdtemp(join(tmpdir(), 'dynamodb-engine-'));
});
afterEach(() => rm(path, { recursive: true }));

const transact = (client: DynamoDBClient, number: number) =>
  client.send(
    new TransactWriteItemsCommand({
      ClientRequestToken: `token-${number}`,
      TransactItems: ['left', 'right'].map((side) => ({
        Put: {
          TableName: 'log',
          Item: { ...itemOf(side, number), kind: { S: 'pair' } },
          ConditionExpression: 'attribute_not_exists(revision)',
        },
      })),
    }),
  );

async function startProcess(): Promise<{ child: ChildProcess; endpoint: string }> {
  const script = fileURLToPath(new URL('./engine-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  return { child, endpoint: String(line).trim() };
}

/** Writes pairs until the process is killed in the middle of it; returns the numbers that were acknowledged. */
async function writeUntilKilled(round = 0): Promise<number[]> {
  const { child, endpoint } = await startProcess();
  const client = clientOf(endpoint);
  const acknowledged: number[] = [];
  const writer = async (first: number) => {
    for (let number = round * 1000 + first; ; number += 4) {
      await transact(client, number);
      acknowledged.push(number);
    }
  };
  const writers = Promise.allSettled([1, 2, 3, 4].map(writer));
  while (acknowledged.length < 20 + round) await new Promise((resolve) => setImmediate(resolve));
  // Until it is gone, the store is locked.
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await Promise.all([writers, gone]);
  client.destroy();
  return acknowledged;
}

test('an engine killed again and again loses no acknowledged write and no notification, and halves no transaction', async () => {
  const acknowledged: number[] = [];
  for (let round = 0; round < 6; round += 1) acknowledged.push(...(await writeUntilKilled(round)));
  await withEngine(
    async (engine, client) => {
      const { Items = [] } = await client.send(new ScanCommand({ TableName: 'log' }));
      const names = Items.map(({ streamId, revision }) => `${streamId?.S}@${revision?.N}`).toSorted();
      const pair = (number: number) => [`left@${number}`, `right@${number}`];
      expect(names).toEqual(expect.arrayContaining(acknowledged.flatMap(pair)));
      expect(names).toEqual(
        [...new Set(names.flatMap((name) => pair(Number(name.split('@')[1]))))].toSorted(),
      );

      const index = await client.send(
        new QueryCommand({
          TableName: 'log',
          IndexName: 'by-kind',
          KeyConditionExpression: 'kind = :kind',
          ExpressionAttributeValues: { ':kind': { S: 'pair' } },
        }),
      );
      expect(index.Count).toBe(names.length);

      const notified: string[] = [];
      engine.changes.subscribe('log', async ({ Records }) => void notified.push(...Records.map(nameOf)), {
        name: 'view',
      });
      await engine.changes.idle();
      expect(notified.toSorted()).toEqual(names);
    },
    { path },
  );
});

test('a transaction that is sent again after a kill is recognised by its token', async () => {
  const [first = 0] = await writeUntilKilled();
  await withEngine(async (_engine, client) => void (await transact(client, first)), { path });
});

test('a restarted engine goes on delivering where each subscriber was, under rising sequence numbers', async () => {
  const seen: string[] = [];
  const numbers: string[] = [];
  const writeOne = (revision: number) =>
    withEngine(
      async (engine, client) => {
        if (revision === 1) await createLog(client);
        engine.changes.subscribe('log', async ({ Records }) => {
          seen.push(...Records.map(nameOf));
          numbers.push(...Records.map(({ dynamodb }) => dynamodb!.SequenceNumber!));
        });
        await append(client, 'a', revision);
        await engine.changes.idle();
      },
      { path },
    );
  for (const revision of [1, 2, 3]) await writeOne(revision);
  expect(seen).toEqual(['a@1', 'a@2', 'a@3']);
  expect(numbers).toEqual([...new Set(numbers)].toSorted());
});

test('delivered records are forgotten after a day, undelivered ones are not', async () => {
  let time = Date.now();
  const seen: string[] = [];
  const options = () => ({ path, now: () => time });
  await withEngine(async (engine, client) => {
    await createLog(client);
    await append(client, 'a', 1);
    engine.changes.subscribe('log', async () => {}, { name: 'view' });
    await engine.changes.idle();
    await engine.stop();
  }, options());
  await withEngine(async (_engine, client) => void (await append(client, 'a', 2)), options());
  time += 25 * 60 * 60 * 1000;
  await withEngine(async (engine) => {
    engine.changes.subscribe('log', async ({ Records }) => void seen.push(...Records.map(nameOf)));
    await engine.changes.idle();
  }, options());
  expect(seen).toEqual(['a@2']);
});

test('LevelDB is told to sync each batch', async () => {
  const store = create({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
  await store.db.open();
  const asked: unknown[] = [];
  const level = store.db as unknown as { _batch(rows: unknown, options: { sync?: boolean }): Promise<void> };
  const underlying = level._batch.bind(level);
  level._batch = (rows, options) => {
    asked.push(options.sync);
    return underlying(rows, options);
  };
  await durableBatch(store)([{ type: 'put', key: 'k', value: 'v' }]);
  await store.db.close();
  expect(asked).toEqual([true]);
});
