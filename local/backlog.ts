import type { DynamoDBStreamEvent } from 'aws-lambda';
import { placeOf } from '../runtime/aws/change-record.ts';
import type { Commit } from '../runtime/ports.ts';
import type { OnBatch } from './dynamodb-engine/delivery.ts';

/** How far this process has written each stream, and how far a handler has taken it. */
export type Backlog = ReturnType<typeof backlog>;

type Head = { readonly stream: string; readonly revision: number };

/** Counts what this process wrote and a handler has not taken yet; word of either may come first. */
export const backlog = () => {
  const written = new Map<string, number>();
  const taken = new Map<string, number>();
  const raise = (heads: Map<string, number>, reached: readonly Head[]) => {
    for (const { stream, revision } of reached) heads.set(stream, Math.max(heads.get(stream) ?? 0, revision));
  };
  const missing = ([stream, revision]: [string, number]) => Math.max(0, revision - (taken.get(stream) ?? 0));
  return {
    wrote: (commits: readonly Commit[]) => raise(written, commits),
    takenBy:
      (handler: OnBatch): OnBatch =>
      async (event) => {
        const answer = await handler(event);
        raise(taken, headsBefore(event, answer?.batchItemFailures[0]?.itemIdentifier));
        return answer;
      },
    count: () => [...written].map(missing).reduce((sum, count) => sum + count, 0),
  };
};

/** What a batch held up to the record that failed. */
const headsBefore = ({ Records }: DynamoDBStreamEvent, failed: string | undefined): readonly Head[] => {
  const place = Records.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed);
  return Records.slice(0, place < 0 ? undefined : place).flatMap(
    ({ dynamodb }) => placeOf(dynamodb?.Keys) ?? [],
  );
};
