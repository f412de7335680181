import type { DynamoDBStreamEvent } from 'aws-lambda';
import { expect, vi } from 'vitest';
import type { ChangeStream } from '../../local/dynamodb-engine/change-stream.ts';

/** The records of a table as the stream delivers them, in one batch. */
export const batchOf = async (
  changes: ChangeStream,
  table: string,
  count: number,
): Promise<DynamoDBStreamEvent> => {
  const Records: DynamoDBStreamEvent['Records'] = [];
  const stop = changes.subscribe(table, async (event) => {
    Records.push(...event.Records);
  });
  await vi.waitFor(() => expect(Records.length).toBeGreaterThanOrEqual(count), 30_000);
  await stop();
  return { Records };
};
