import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord, AttributeValue as RecordedValue } from 'aws-lambda';
import { toItem } from '../runtime/aws/commit-item.ts';
import { tables } from '../runtime/aws/tables.ts';
import type { Commit } from '../runtime/ports.ts';

/**
 * The change record that DynamoDB would have sent to a Lambda function for a new commit.
 *
 * @param sequence number of the record, rising
 */
export const commitRecord = (commit: Commit, sequence: number): DynamoDBRecord => {
  const item = Object.entries(toItem(commit)).map(encoded);
  return {
    eventID: commit.hash,
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'local',
    dynamodb: {
      Keys: Object.fromEntries(item.filter(([name]) => KEYS.has(name))),
      NewImage: Object.fromEntries(item),
      SequenceNumber: String(sequence).padStart(21, '0'),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
};

const { partitionKey, sortKey } = tables.events;
const KEYS: ReadonlySet<string> = new Set([partitionKey.name, sortKey.name]);

// Lambda hands binary values over as Base64.
const encoded = ([name, value]: [string, AttributeValue]): [string, RecordedValue] => [
  name,
  value.B === undefined ? (value as RecordedValue) : { B: Buffer.from(value.B).toString('base64') },
];
