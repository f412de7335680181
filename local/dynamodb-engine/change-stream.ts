import type { ChangeJournal } from './change-journal.ts';
import type { OnBatch } from './delivery.ts';
import type { Positions } from './positions.ts';
import type { Streams } from './streams.ts';
import { type SubscribeOptions, startSubscriber } from './subscriber.ts';

/** Delivers what was written to whoever subscribed. */
export type ChangeStream = {
  /**
   * Delivers every record of a table at least once, the kept ones from before included; returns how to end it.
   * Throws where the table was created without a stream.
   */
  subscribe(table: string, onBatch: OnBatch, options?: SubscribeOptions): () => Promise<void>;
  /** Resolves when all subscribers have got everything; never, while one of them keeps failing. */
  idle(): Promise<void>;
};

function firstFree(taken: Set<string>): string {
  let number = 0;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

/** Creates the stream over the journal; `stop` ends all subscriptions. */
export function createChangeStream(journal: ChangeJournal, streams: Streams, positions: Positions) {
  const subscribers = new Set<ReturnType<typeof startSubscriber>>();
  let idlers: (() => void)[] = [];

  const wakeIdlers = () => {
    for (const wake of idlers) wake();
    idlers = [];
  };

  const changes: ChangeStream = {
    subscribe(table, onBatch, options = {}) {
      if (!streams.has(table)) throw new Error(`The table ${table} has no stream`);
      const taken = new Set([...subscribers].filter((one) => one.table === table).map((one) => one.name));
      const name = options.name ?? firstFree(taken);
      if (taken.has(name)) {
        throw new Error(`The table ${table} has a subscriber ${name} already`);
      }
      const subscriber = startSubscriber(
        { table, onBatch, journal, positions },
        { ...options, name },
        wakeIdlers,
      );
      subscribers.add(subscriber);
      return async () => {
        subscribers.delete(subscriber);
        await subscriber.stop();
        wakeIdlers();
      };
    },

    async idle() {
      while (![...subscribers].every((one) => one.caughtUp())) {
        await new Promise<void>((resolve) => idlers.push(resolve));
      }
    },
  };

  const stop = async (): Promise<void> => {
    await Promise.all([...subscribers].map((one) => one.stop()));
    subscribers.clear();
    wakeIdlers();
  };
  return { changes, stop };
}
