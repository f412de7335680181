import type { DynamoDBRecord } from 'aws-lambda';
import type { BatchOperation, Store } from 'dynalite/db/index.js';
import { changeRow } from './change-journal.ts';
import { sequenceOf } from './change-record.ts';
import type { Positions } from './positions.ts';

const oneDay = 24 * 60 * 60;
const oneHour = 60 * 60 * 1000;

/**
 * Forgets change records that are older than a day and delivered to every subscriber the table ever had.
 * DynamoDB forgets undelivered ones too; a machine that stands still over a weekend must not.
 */
export async function forgetOldChanges(
  { db }: Store,
  positions: Positions,
  now: () => number,
): Promise<void> {
  const oldest = now() / 1000 - oneDay;
  const slowest = new Map<string, number>();
  const rows: BatchOperation[] = [];
  for await (const value of db.values({ gt: 'engine~change~', lt: 'engine~change~~' })) {
    const record = value as DynamoDBRecord;
    const table = tableOfRecord(record);
    if (!slowest.has(table)) slowest.set(table, await positions.slowest(table));
    const delivered = sequenceOf(record) <= (slowest.get(table) ?? 0);
    const isOld = (record.dynamodb?.ApproximateCreationDateTime ?? 0) < oldest;
    if (isOld && delivered) rows.push({ type: 'del', key: changeRow(table, sequenceOf(record)) });
  }
  await db.batch(rows);
}

/** Repeats something every hour, without keeping the process alive, until the returned function has ended it. */
export function everyHour(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    running = work().catch(console.error);
  }, oneHour).unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}

function tableOfRecord({ eventSourceARN = '' }: DynamoDBRecord): string {
  return eventSourceARN.split('/')[1] ?? '';
}
