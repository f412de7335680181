import { handler as react } from '../functions/consumers/react.ts';
import { sequenceAndProject } from '../functions/consumers/sequence-and-project.ts';
import type { Ledger } from '../runtime/aws/ledger.ts';
import { logger } from '../runtime/logger.ts';
import type { Backlog } from './backlog.ts';
import type { OnBatch } from './dynamodb-engine/delivery.ts';
import type { Engine } from './dynamodb-engine/engine.ts';
import type { Subscriptions } from './subscriptions.ts';

/** Feeds the functions from the change stream of an engine in this process. */
export const subscribeToEngine = (
  { changes }: Engine,
  table: string,
  ledger: Ledger,
  behind: Backlog,
): Subscriptions => {
  const keep = behind.takenBy(sequenceAndProject(() => ledger));
  const handlers: Readonly<Record<string, OnBatch>> = { 'sequence-and-project': keep, react };
  const ends = Object.entries(handlers).map(([name, handler]) =>
    changes.subscribe(table, handler, {
      name,
      onError: (error) => logger('error', 'delivery failed', { consumer: name, error }),
    }),
  );
  return {
    idle: () => changes.idle(),
    lag: async () => behind.count(),
    stop: async () => {
      await Promise.all(ends.map((end) => end()));
    },
  };
};
