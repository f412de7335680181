import type { DynamoDBRecord } from 'aws-lambda';
import { plainItem } from '../runtime/aws/commit-item.ts';
import { tables } from '../runtime/aws/tables.ts';
import type { Commit } from '../runtime/ports.ts';

/**
 * The change record that DynamoDB would have sent to a Lambda function for a new commit, its body as text: nobody pays here
 * for its length.
 *
 * @param sequence number of the record, rising
 */
export const commitRecord = (commit: Commit, sequence: number): DynamoDBRecord => {
  const item = plainItem(commit);
  return {
    eventID: commit.hash,
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'local',
    dynamodb: {
      Keys: { [partitionKey.name]: item.p, [sortKey.name]: item.r },
      NewImage: item,
      SequenceNumber: String(sequence).padStart(21, '0'),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  };
};

const { partitionKey, sortKey } = tables.events;
