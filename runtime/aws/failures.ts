import { setTimeout as pause } from 'node:timers/promises';
import { AwsError, isBusy } from '../aws-api/aws-error.ts';
import type { CancellationReason, Item } from '../aws-api/dynamodb-operations.ts';

/** What a failed write says about the table: nothing was written for one of these reasons, or nobody knows. */
export type Failure = 'condition-failed' | 'try-again' | 'unknown-outcome' | 'final';

const busyReasons = new Set(['ProvisionedThroughputExceeded', 'ThrottlingError', 'TransactionConflict']);

/** Sorts the failure of a write. Without an answer, or with a failure on the other side, it may have been written. */
export const failureOf = (error: unknown): Failure => {
  if (!(error instanceof AwsError)) return 'unknown-outcome';
  if (error.name === 'ConditionalCheckFailedException') return 'condition-failed';
  if (error.name === 'TransactionCanceledException') return cancellation(reasonsOf(error));
  if (isBusy(error) || error.name === 'TransactionConflictException') return 'try-again';
  return error.statusCode >= 500 ? 'unknown-outcome' : 'final';
};

/** Why each action of a write was or was not carried out; one reason for a write without a transaction. */
export const reasonsOf = (error: unknown): readonly CancellationReason[] => {
  if (!(error instanceof AwsError)) return [];
  const { CancellationReasons: reasons, Item } = error.said as Refusal;
  return reasons ?? [{ Code: 'ConditionalCheckFailed', ...(Item && { Item }) }];
};

type Refusal = { readonly CancellationReasons?: readonly CancellationReason[]; readonly Item?: Item };

// A failed condition is a fact, whatever else came in between; a conflict or a throttle is gone a moment later.
const cancellation = (reasons: readonly CancellationReason[]): Failure => {
  if (reasons.some(({ Code }) => Code === 'ConditionalCheckFailed')) return 'condition-failed';
  return reasons.some(({ Code }) => busyReasons.has(Code ?? '')) ? 'try-again' : 'final';
};

/** For how long the same request is sent again; the last one may take the client's three attempts longer. */
const PATIENCE_MS = 4_000;
const PAUSE_MS_MAX = 800;

/**
 * Waits before a request is sent again, at random so that rivals part, and longer each time.
 *
 * The function it gives throws the error that it was called with when the time is over: a caller waits behind this, and
 * behind the caller a person.
 */
export const patience = () => {
  const start = performance.now();
  let pauseMsMax = 25;
  return async (error: unknown): Promise<void> => {
    if (performance.now() - start > PATIENCE_MS) throw error;
    await pause(Math.random() * pauseMsMax);
    pauseMsMax = Math.min(PAUSE_MS_MAX, 2 * pauseMsMax);
  };
};

/** Repeats what may be done twice, such as a read, while the table is busy or does not answer. */
export const patiently = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const waitAgain = patience();
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (failureOf(error) === 'final') throw error;
      await waitAgain(error);
    }
  }
};
