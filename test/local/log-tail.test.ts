import { join } from 'node:path';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Checkpoints, fileCheckpoints, sqliteCheckpoints } from '../../local/checkpoints.ts';
import type { OnBatch } from '../../local/dynamodb-engine/delivery.ts';
import { startTail, type TailOptions } from '../../local/log-tail.ts';
import { hintOf } from '../../runtime/aws/change-record.ts';
import type { EventLog } from '../../runtime/ports.ts';
import { openDatabase } from '../../runtime/sqlite/database.ts';
import { sqliteEventLog } from '../../runtime/sqlite/event-log.ts';
import { appendTo, event, fill, newTenant } from '../support/event-log-contract/facts.ts';
import { temporaryFolder } from '../support/folder.ts';

const placesOf = ({ Records }: DynamoDBStreamEvent): string[] =>
  Records.map(({ dynamodb }) => {
    const found = hintOf(dynamodb?.Keys, dynamodb?.NewImage);
    return `${found?.hint.stream}@${found?.hint.commit?.revision}`;
  });

/** A log in a file with checkpoints beside it, and consumers that remember what they were given. */
const situation = () => {
  const database = openDatabase(join(temporaryFolder(), 'log.sqlite'));
  onTestFinished(() => database.close());
  const log = sqliteEventLog(database);
  const tenant = newTenant();
  const checkpoints = sqliteCheckpoints(database);
  const consume = async (options: Partial<TailOptions> = {}) => {
    const seen: string[] = [];
    const handler: OnBatch = async (batch) => {
      seen.push(...placesOf(batch));
      return { batchItemFailures: [] };
    };
    const tail = startTail({ log, tenant, consumer: 'project', handler, checkpoints, ...options }, () => {});
    onTestFinished(() => tail.stop());
    return { seen, tail };
  };
  return { log, tenant, checkpoints, consume };
};

const rested = (tail: { isIdle: () => boolean }) =>
  vi.waitFor(() => expect(tail.isIdle()).toBe(true), 30_000);

describe('a consumer of the log', () => {
  test('is given everything from before it began, each stream in its order', async () => {
    const { log, tenant, consume } = situation();
    await fill(log, tenant, 'fund-1', 2);
    await fill(log, tenant, 'person-1', 1);
    const { seen, tail } = await consume();
    await rested(tail);
    expect(seen).toEqual(['fund-1@1', 'fund-1@2', 'person-1@1']);
  });

  test('is woken by a nudge', async () => {
    const { log, tenant, consume } = situation();
    const { seen, tail } = await consume();
    await rested(tail);
    await fill(log, tenant, 'fund-1', 1);
    const nudgedAt = performance.now();
    tail.nudge();
    expect(tail.isIdle()).toBe(false);
    await rested(tail);
    expect(seen).toEqual(['fund-1@1']);
    expect(performance.now() - nudgedAt).toBeLessThan(900);
  });

  test('finds by itself what somebody else wrote', async () => {
    const { log, tenant, consume } = situation();
    const { seen, tail } = await consume();
    await rested(tail);
    await fill(log, tenant, 'fund-1', 1);
    await vi.waitFor(() => expect(seen).toEqual(['fund-1@1']), 30_000);
  });

  test('goes on from its checkpoint after a restart', async () => {
    const { log, tenant, consume } = situation();
    await fill(log, tenant, 'fund-1', 120);
    const first = await consume();
    await rested(first.tail);
    await first.tail.stop();
    await fill(log, tenant, 'fund-1', 122);
    const second = await consume();
    await rested(second.tail);
    expect(first.seen).toHaveLength(120);
    expect(second.seen).toEqual(['fund-1@121', 'fund-1@122']);
  });

  test('has a checkpoint of its own', async () => {
    const { log, tenant, consume } = situation();
    await fill(log, tenant, 'fund-1', 1);
    const one = await consume();
    await rested(one.tail);
    const other = await consume({ consumer: 'react' });
    await rested(other.tail);
    expect(other.seen).toEqual(one.seen);
  });

  test('gets a page again when it was stopped in the middle of it', async () => {
    const { log, tenant, consume } = situation();
    await fill(log, tenant, 'fund-1', 3);
    const taken: string[] = [];
    const { tail } = await consume({
      handler: async (batch) => {
        taken.push(...placesOf(batch));
        throw new Error('out of order');
      },
    });
    await vi.waitFor(() => expect(taken.length).toBeGreaterThan(3), 30_000);
    await tail.stop();
    const again = await consume();
    await rested(again.tail);
    expect(again.seen).toEqual(['fund-1@1', 'fund-1@2', 'fund-1@3']);
  });

  test('gets the rest of a batch again from the first record that failed', async () => {
    const { log, tenant, consume } = situation();
    await fill(log, tenant, 'fund-1', 4);
    const batches: string[][] = [];
    const { tail } = await consume({
      handler: async (batch) => {
        batches.push(placesOf(batch));
        const third = batch.Records[2]?.dynamodb?.SequenceNumber;
        return { batchItemFailures: third ? [{ itemIdentifier: third }] : [] };
      },
    });
    await rested(tail);
    expect(batches).toEqual([
      ['fund-1@1', 'fund-1@2', 'fund-1@3', 'fund-1@4'],
      ['fund-1@3', 'fund-1@4'],
    ]);
  });

  test('outlives a log that cannot be read for a while', async () => {
    const { log, tenant, consume } = situation();
    await fill(log, tenant, 'fund-1', 1);
    const failures = { left: 1 };
    const follow: EventLog['follow'] = async (...question) => {
      if (failures.left-- > 0) throw new Error('the disk is busy');
      return log.follow(...question);
    };
    const { seen } = await consume({ log: { follow } });
    await vi.waitFor(() => expect(seen).toEqual(['fund-1@1']), 30_000);
  });

  test('gets a long commit as DynamoDB would carry it', async () => {
    const { log, tenant, consume } = situation();
    const text = 'Demokratie '.repeat(2_000);
    await appendTo(log, await log.load(tenant, 'fund-1'), [event({ text })]);
    const { seen, tail } = await consume();
    await rested(tail);
    expect(seen).toEqual(['fund-1@1']);
  });
});

describe.each<[string, () => () => Checkpoints]>([
  [
    'in the SQLite file',
    () => {
      const path = join(temporaryFolder(), 'log.sqlite');
      return () => sqliteCheckpoints(openDatabase(path));
    },
  ],
  [
    'in a file of their own',
    () => {
      const path = join(temporaryFolder(), 'checkpoints.json');
      return () => fileCheckpoints(path);
    },
  ],
])('checkpoints %s', (_where, place) => {
  test('begin at the beginning and are there after a restart', async () => {
    const open = place();
    const before = open();
    expect(before.load('project')).toBe('');
    await before.save('project', '7');
    await before.save('project', '12');
    await before.save('react', '3');
    const after = open();
    expect([after.load('project'), after.load('react'), after.load('other')]).toEqual(['12', '3', '']);
  });
});
