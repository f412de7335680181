import { setImmediate } from 'node:timers/promises';
import { logger } from '../runtime/logger.ts';
import type { Checkpoint, EventLog } from '../runtime/ports.ts';
import type { Checkpoints } from './checkpoints.ts';
import { commitRecord } from './commit-record.ts';
import { createDelivery, type OnBatch } from './dynamodb-engine/delivery.ts';

const PAGE = 100;
/** How often the log is looked at without being asked to: somebody else may write to the same file. */
const POLL_MS = 1_000;

export type TailOptions = {
  readonly log: Pick<EventLog, 'follow'>;
  readonly tenant: string;
  readonly consumer: string;
  readonly handler: OnBatch;
  readonly checkpoints: Checkpoints;
  /** Runs before every look at the log. */
  readonly before?: () => Promise<void>;
};

/** One consumer that reads the log from its checkpoint on. */
export type Tail = {
  /** Tells that there may be something new. */
  readonly nudge: () => void;
  /** True when everything written before the last nudge is consumed. */
  readonly isIdle: () => boolean;
  readonly checkpoint: () => Checkpoint;
  /** Ends after the delivery in progress; what was not taken is delivered at the next start. */
  readonly stop: () => Promise<void>;
};

/**
 * Follows the log and calls a stream handler with what is new, at least once, each stream in its order.
 *
 * The checkpoint is stored after a page was taken, so a crash repeats at most that page.
 *
 * @param rested is called whenever nothing is left for now
 */
export const startTail = (options: TailOptions, rested: () => void): Tail => {
  const { log, tenant, consumer, handler, checkpoints, before } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const deliver = createDelivery(
    handler,
    (error) => logger('error', 'delivery failed', { consumer, error }),
    signal,
  );
  const state = { checkpoint: checkpoints.load(consumer), nudges: 0, idleSince: -1, sequence: 0 };
  let wake = () => {};

  const takePage = async (): Promise<boolean> => {
    await before?.();
    const { commits, checkpoint } = await log.follow(tenant, state.checkpoint, PAGE);
    if (commits.length === 0) return false;
    const records = commits.map((commit) => commitRecord(commit, ++state.sequence));
    if (!(await deliver(records))) return false;
    await checkpoints.save(consumer, checkpoint);
    state.checkpoint = checkpoint;
    // SQLite answers without ever waiting: requests must get their turn between two pages.
    await setImmediate();
    return true;
  };

  const rest = (nudges: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
      if (signal.aborted || nudges < state.nudges) wake();
    });

  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      const { nudges } = state;
      try {
        if (await takePage()) continue;
        state.idleSince = nudges;
        rested();
      } catch (error) {
        logger('error', 'log cannot be followed', { consumer, error });
      }
      await rest(nudges);
    }
  };

  const running = run();
  return {
    nudge: () => {
      state.nudges += 1;
      wake();
    },
    isIdle: () => state.idleSince === state.nudges,
    checkpoint: () => state.checkpoint,
    stop: () => {
      stopping.abort();
      wake();
      return running;
    },
  };
};
