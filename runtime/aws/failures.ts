import { setTimeout as pause } from 'node:timers/promises';
import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';

/** What a failed write says about the table: nothing was written for one of these reasons, or nobody knows. */
export type Failure = 'condition-failed' | 'try-again' | 'unknown-outcome' | 'final';

const busy = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionConflictException',
  'TransactionInProgressException',
]);
const busyReasons = new Set(['ProvisionedThroughputExceeded', 'ThrottlingError', 'TransactionConflict']);

/** Sorts the failure of a write. Without an answer, or with a failure on the other side, it may have been written. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof ConditionalCheckFailedException) return 'condition-failed';
  if (error instanceof TransactionCanceledException) return cancellation(error);
  if (!(error instanceof DynamoDBServiceException)) return 'unknown-outcome';
  if (busy.has(error.name)) return 'try-again';
  return error.$fault === 'server' ? 'unknown-outcome' : 'final';
};

// A failed condition is a fact, whatever else came in between; a conflict or a throttle is gone a moment later.
const cancellation = ({ CancellationReasons: reasons = [] }: TransactionCanceledException): Failure => {
  if (reasons.some(({ Code }) => Code === 'ConditionalCheckFailed')) return 'condition-failed';
  return reasons.some(({ Code }) => busyReasons.has(Code ?? '')) ? 'try-again' : 'final';
};

/** How often a request is sent again, each of them with the client's own three attempts. */
export const ROUNDS_MAX = 6;

/** Waits before another round: up to 25 ms, then up to twice as long each time, at random so that rivals part. */
export const backOff = (round: number): Promise<void> => pause(Math.random() * 25 * 2 ** round);
