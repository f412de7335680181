import { expect, it, vi } from 'vitest';
import { streamConsumer } from '../../../runtime/aws/stream-consumer.ts';

it('a record that is no commit raises the alarm and holds nobody up', async () => {
  const log = vi.fn();
  const handler = streamConsumer(async () => undefined, log);
  const nonsense = {
    eventName: 'INSERT' as const,
    dynamodb: { SequenceNumber: '1', Keys: { p: { S: 'x' } } },
  };
  expect(await handler({ Records: [nonsense, {}] })).toEqual({ batchItemFailures: [] });
  expect(log).toHaveBeenCalledTimes(2);
});
