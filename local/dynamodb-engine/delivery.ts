import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBRecord, DynamoDBStreamEvent, DynamoDBStreamHandler } from 'aws-lambda';

/** Takes a batch as a Lambda function would: it throws, or names the records from which to retry. */
export type OnBatch = (event: DynamoDBStreamEvent) => Promise<Awaited<ReturnType<DynamoDBStreamHandler>>>;

/** Hears of a delivery that failed, and with which records. */
export type OnError = (error: unknown, records: DynamoDBRecord[]) => void;

/** Creates the function that calls `onBatch` until it has taken all records of a batch; false if the signal aborts before. */
export function createDelivery(onBatch: OnBatch, onError: OnError, signal: AbortSignal) {
  return async (batch: DynamoDBRecord[]): Promise<boolean> => {
    let rest = batch;
    for (let failures = 0; rest.length > 0 && !signal.aborted; ) {
      const left = await failedPart(rest);
      failures = left.length < rest.length ? 0 : failures + 1;
      rest = left;
      if (rest.length > 0) await pause(Math.min(1000, 5 * 2 ** failures), signal);
    }
    return rest.length === 0;
  };

  async function failedPart(records: DynamoDBRecord[]): Promise<DynamoDBRecord[]> {
    try {
      const response = await onBatch({ Records: structuredClone(records) });
      return fromFirstFailure(records, response?.batchItemFailures ?? []);
    } catch (error) {
      onError(error, records);
      return records;
    }
  }
}

/** Resolves after so many milliseconds, or at once when the signal aborts. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return sleep(milliseconds, undefined, { signal }).catch(() => {});
}

/**
 * What Lambda would deliver again: everything from the lowest reported sequence number on.
 * Lowest means first in the batch: in a reordered one the numbers do not say what the function has got to.
 */
function fromFirstFailure(
  records: DynamoDBRecord[],
  failures: { itemIdentifier: string }[],
): DynamoDBRecord[] {
  if (failures.length === 0) return [];
  const places = failures.map(({ itemIdentifier }) =>
    records.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === itemIdentifier),
  );
  // An unknown identifier has place -1 and makes the whole batch fail, as with Lambda.
  return records.slice(Math.max(0, Math.min(...places)));
}
