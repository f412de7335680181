import type { ChangeJournal } from './change-journal.ts';
import { sequenceOf } from './change-record.ts';
import { createDelivery, type OnBatch, type OnError, pause } from './delivery.ts';
import { type Disturbance, disturb, type Held } from './disturbance.ts';
import type { Positions } from './positions.ts';

/** How a subscriber is delivered to. */
export type SubscribeOptions = Disturbance & {
  /** Under which its position is kept over a restart; by default its number among the table's subscribers. */
  name?: string;
  /** At most so many fresh records at once, 100 by default. */
  batchSize?: number;
  /** Hears of every failed delivery; by default the console does. */
  onError?: OnError;
};

type Parts = { table: string; onBatch: OnBatch; journal: ChangeJournal; positions: Positions };

/** Starts delivering a table's records, from the stored position on, until it is stopped. */
export function startSubscriber(
  parts: Parts,
  options: SubscribeOptions & { name: string },
  rested: () => void,
) {
  const { table, onBatch, journal, positions } = parts;
  const { name, batchSize = 100, onError = complain } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const deliver = createDelivery(onBatch, onError, signal);
  let cursor = 0;
  let held: Held[] = [];
  let restingSince = -1;
  let wake = () => {};

  const running = run();
  return {
    name,
    table,
    /** True while there is nothing left to deliver. */
    caughtUp: () => restingSince === journal.version(),
    /** Stops after the delivery in progress; what was not taken is delivered at the next start. */
    stop: () => {
      stopping.abort();
      wake();
      return running;
    },
  };

  async function run(): Promise<void> {
    cursor = await positions.load(table, name);
    while (!signal.aborted) {
      const version = journal.version();
      if (await deliverNext()) continue;
      restingSince = version;
      rested();
      if (!signal.aborted) await changeSince(version);
    }
  }

  function changeSince(version: number): Promise<void> {
    return new Promise((resolve) => {
      wake = resolve;
      journal.changed(version).then(resolve);
    });
  }

  /** False if there was nothing to deliver. */
  async function deliverNext(): Promise<boolean> {
    const fresh = await journal.read(table, cursor, batchSize);
    if (fresh.length === 0 && held.length === 0) return false;
    const { batch, later } = disturb(fresh, held, options);
    if (batch.length === 0) await pause(5, signal); // Lets fresh records overtake the held ones.
    if (!(await deliver(batch))) return true;
    cursor = Math.max(cursor, ...fresh.map(sequenceOf));
    held = later;
    await positions.save(table, name, Math.min(cursor, ...held.map(({ record }) => sequenceOf(record) - 1)));
    return true;
  }

  function complain(error: unknown): void {
    console.error(`Subscriber ${name} of ${table} failed and will be called again:`, error);
  }
}
