import type { DynamoDBRecord } from 'aws-lambda';
import type { BatchOperation, Store } from 'dynalite/db/index.js';
import { changeRow } from './change-journal.ts';
import { sequenceOf } from './change-record.ts';
import type { Positions } from './positions.ts';

const oneDay = 24 * 60 * 60;

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
  const records = (await db
    .values({ gt: 'engine~change~', lt: 'engine~change~~' })
    .all()) as DynamoDBRecord[];
  const rows: BatchOperation[] = [];
  for (const [table, own] of Map.groupBy(records, tableOfRecord)) {
    const slowest = await positions.slowest(table);
    const old = own
      .filter(({ dynamodb }) => (dynamodb?.ApproximateCreationDateTime ?? 0) < oldest)
      .map(sequenceOf)
      .filter((sequence) => sequence <= slowest);
    rows.push(...old.map((sequence) => ({ type: 'del' as const, key: changeRow(table, sequence) })));
  }
  await db.batch(rows);
}

function tableOfRecord({ eventSourceARN = '' }: DynamoDBRecord): string {
  return eventSourceARN.split('/')[1] ?? '';
}
