import { createHash } from 'node:crypto';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Item } from 'dynalite/db/index.js';
import { itemSize } from './item-size.ts';
import type { Write } from './session.ts';

/** Sequence numbers have 21 digits, so that they sort as text. */
export function sequenceNumber(sequence: number): string {
  return `1${String(sequence).padStart(20, '0')}`;
}

/** The number that a record's SequenceNumber stands for. */
export function sequenceOf(record: DynamoDBRecord): number {
  return Number(record.dynamodb?.SequenceNumber?.slice(1));
}

/** One line per item, for telling whether two records are about the same one. */
export function itemOf(record: DynamoDBRecord): string {
  return JSON.stringify(record.dynamodb?.Keys);
}

/** Tells whether a write changed anything: DynamoDB streams nothing for a write that leaves the item as it was. */
export function isChange({ before, after }: Write): boolean {
  return JSON.stringify(sorted(before)) !== JSON.stringify(sorted(after));
}

/** The record of one write in the shape a Lambda function receives it; time in ms since 1970. */
export function changeRecord(
  { table, before, after }: Write,
  sequence: number,
  time: number,
): DynamoDBRecord {
  const present = after ?? before ?? {};
  const Keys = Object.fromEntries(
    table.KeySchema.flatMap(({ AttributeName: name }) => {
      const value = present[name];
      return value ? [[name, value]] : [];
    }),
  );
  return {
    eventID: createHash('sha256').update(`${table.TableArn} ${sequence}`).digest('hex').slice(0, 32),
    eventName: before ? (after ? 'MODIFY' : 'REMOVE') : 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: table.TableArn.split(':')[3] ?? '',
    eventSourceARN: `${table.TableArn}/stream/${new Date(table.CreationDateTime * 1000).toISOString().slice(0, -1)}`,
    dynamodb: {
      ApproximateCreationDateTime: Math.floor(time / 1000),
      Keys,
      ...(after ? { NewImage: after } : {}),
      ...(before ? { OldImage: before } : {}),
      SequenceNumber: sequenceNumber(sequence),
      SizeBytes: itemSize(Keys) + itemSize(after ?? {}) + itemSize(before ?? {}),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
}

function sorted(item: Item | undefined): [string, unknown][] | undefined {
  return item && Object.entries(item).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
