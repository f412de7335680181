import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  BatchWriteItemCommand,
  DeleteItemCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { create } from 'dynalite/db/index.js';
import { expect, onTestFinished, test } from 'vitest';
import type { Engine } from '../../../local/dynamodb-engine/engine.ts';
import { append, createLog, itemOf, keyOf, withEngine } from './support.ts';

function collect(engine: Engine): DynamoDBRecord[] {
  const records: DynamoDBRecord[] = [];
  engine.changes.subscribe('log', async ({ Records }) => {
    records.push(...Records);
  });
  return records;
}

test('an item that appears, changes and goes gives a record each, with the images before and after', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    const records = collect(engine);
    await append(client, 'a', 1);
    const update = { TableName: 'log', Key: keyOf('a', 1), UpdateExpression: 'REMOVE body' };
    await client.send(new UpdateItemCommand(update));
    await client.send(new DeleteItemCommand({ TableName: 'log', Key: keyOf('a', 1) }));
    await engine.changes.idle();
    expect(records).toMatchObject([
      { eventName: 'INSERT', dynamodb: { NewImage: itemOf('a', 1) } },
      { eventName: 'MODIFY', dynamodb: { OldImage: itemOf('a', 1), NewImage: keyOf('a', 1) } },
      { eventName: 'REMOVE', dynamodb: { OldImage: keyOf('a', 1) } },
    ]);
    expect(records[0]?.dynamodb).not.toHaveProperty('OldImage');
    expect(records[2]?.dynamodb).not.toHaveProperty('NewImage');
  });
});

test('a record has the shape in which a Lambda function receives it', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    const records = collect(engine);
    await append(client, 'a', 1);
    await append(client, 'a', 2);
    await engine.changes.idle();
    const [first, second] = records;
    expect(first).toMatchObject({
      eventSource: 'aws:dynamodb',
      eventVersion: '1.1',
      awsRegion: 'eu-central-1',
      eventSourceARN: expect.stringMatching(/^arn:aws:dynamodb:eu-central-1:\d{12}:table\/log\/stream\//),
      dynamodb: { Keys: keyOf('a', 1), StreamViewType: 'NEW_AND_OLD_IMAGES' },
    });
    expect(first?.eventID).not.toBe(second?.eventID);
    expect(first!.dynamodb!.SequenceNumber! < second!.dynamodb!.SequenceNumber!).toBe(true);
  });
});

test('a write that fails or changes nothing gives no record', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    const records = collect(engine);
    await append(client, 'a', 1);
    await append(client, 'a', 1).catch(() => {});
    await client.send(new PutItemCommand({ TableName: 'log', Item: itemOf('a', 1) }));
    await client.send(new DeleteItemCommand({ TableName: 'log', Key: keyOf('a', 2) }));
    await engine.changes.idle();
    expect(records).toHaveLength(1);
  });
});

test('a batch of writes gives a record for each', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    const records = collect(engine);
    const puts = [1, 2, 3].map((revision) => ({ PutRequest: { Item: itemOf('a', revision) } }));
    await client.send(new BatchWriteItemCommand({ RequestItems: { log: puts } }));
    await engine.changes.idle();
    expect(records).toHaveLength(3);
  });
});

test('a table without a stream keeps no records, and says so to whoever subscribes', async () => {
  const path = mkdtempSync(join(tmpdir(), 'dynamodb-engine-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  const stores = async () => {
    const store = create({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
    await store.db.open();
    const rows = await store.db.values({ gt: 'engine~change~', lt: 'engine~change~~' }).all();
    await store.db.close();
    return rows;
  };
  await withEngine(
    async (engine, client) => {
      await createLog(client, { isStreamed: false });
      await append(client, 'a', 1);
      expect(() => engine.changes.subscribe('log', async () => {})).toThrow('log has no stream');
      const { Table } = await client.send(new DescribeTableCommand({ TableName: 'log' }));
      expect(Table?.StreamSpecification).toBeUndefined();
    },
    { path },
  );
  expect(await stores()).toEqual([]);
});

test('a table that is made anew has a stream only if it is asked for again', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'log' }));
    expect(Table?.StreamSpecification).toEqual({
      StreamEnabled: true,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    });
    await client.send(new DeleteTableCommand({ TableName: 'log' }));
    await createLog(client, { isStreamed: false });
    expect(() => engine.changes.subscribe('log', async () => {})).toThrow('log has no stream');
  });
});
