import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Log } from '../logger.ts';
import type { Hint } from '../subscriptions/hints.ts';
import type { Tally } from '../subscriptions/tally.ts';
import { hintOf, placeOf } from './change-record.ts';

/** Takes hints of one tenant; throws when the delivery has to be repeated. */
export type Consumer = (tenant: string, hints: readonly Hint[]) => Promise<Tally | undefined>;

/**
 * Turns a consumer into a Lambda handler for the stream of the events table.
 *
 * Records are taken one after the other; at the first that fails the handler stops and names it, and Lambda delivers
 * from there again. Commits are only ever inserted: a change or removal raises the alarm `tamper alarm` in the log.
 */
export const streamConsumer =
  (consume: Consumer, log: Log) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of Records) {
      try {
        await take(record, consume, log);
      } catch (error) {
        const sequenceNumber = record.dynamodb?.SequenceNumber;
        log('error', 'delivery failed', { sequenceNumber, ...placeOf(record.dynamodb?.Keys), error });
        // Without a number Lambda takes the whole batch as failed, which is what it then is.
        return { batchItemFailures: [{ itemIdentifier: sequenceNumber ?? '' }] };
      }
    }
    return { batchItemFailures: [] };
  };

const take = async ({ eventName, dynamodb }: DynamoDBRecord, consume: Consumer, log: Log) => {
  const recorded = hintOf(dynamodb?.Keys, dynamodb?.NewImage);
  if (eventName !== 'INSERT' || !recorded) {
    // Repeating would not undo it, and the streams after it must go on.
    const place = placeOf(dynamodb?.Keys);
    log('error', 'tamper alarm', { kind: eventName, sequenceNumber: dynamodb?.SequenceNumber, ...place });
    return;
  }
  const { tenant, hint } = recorded;
  const tally = await consume(tenant, [hint]);
  if (tally?.parked || tally?.unknownEvents)
    log('warn', 'not all was consumed', { tenant, stream: hint.stream, revision: hint.revision, ...tally });
};
