import { handler as project } from '../functions/consumers/project.ts';
import { handler as react } from '../functions/consumers/react.ts';
import type { EventLog } from '../runtime/ports.ts';
import type { Checkpoints } from './checkpoints.ts';
import type { OnBatch } from './dynamodb-engine/delivery.ts';
import { startTail } from './log-tail.ts';

/** What happens with commits after they were written: rows, reactions, the order of all. */
export type Subscriptions = {
  /** Resolves when everything written so far, and all that followed from it, is consumed. */
  readonly idle: () => Promise<void>;
  /** Commits that the rows do not show yet. */
  readonly lag: () => Promise<number>;
  /** Ends after the deliveries in progress; the next start goes on from there. */
  readonly stop: () => Promise<void>;
};

/** The functions that the stream of the events table calls, by the name under which each keeps its place. */
const consumers: Readonly<Record<'project' | 'react', OnBatch>> = { project, react };

/** More than this is only said to be that many. */
const LAG_MAX = 1_000;

export type LogSubscriptions = Subscriptions & {
  /** Tells that something was written. */
  readonly nudge: () => void;
};

/** Feeds the functions from the order of the log, each from its own checkpoint. */
export const subscribeToLog = (
  log: EventLog,
  tenant: string,
  checkpoints: Checkpoints,
  before?: () => Promise<void>,
): LogSubscriptions => {
  const waiting = new Set<() => void>();
  const isIdle = () => tails.every((tail) => tail.isIdle());
  const rested = () => {
    if (!isIdle()) return;
    for (const resolve of waiting) resolve();
    waiting.clear();
  };
  const start = (consumer: keyof typeof consumers) =>
    startTail(
      { log, tenant, consumer, handler: consumers[consumer], checkpoints, ...(before && { before }) },
      rested,
    );
  const projecting = start('project');
  const tails = [projecting, start('react')];

  return {
    nudge: () => {
      for (const tail of tails) tail.nudge();
    },
    idle: async () => {
      if (!isIdle()) await new Promise<void>((resolve) => waiting.add(resolve));
    },
    lag: async () => (await log.follow(tenant, projecting.checkpoint(), LAG_MAX)).commits.length,
    stop: async () => {
      await Promise.all(tails.map((tail) => tail.stop()));
    },
  };
};
