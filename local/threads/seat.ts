import { Worker } from 'node:worker_threads';
import type { Work } from '../../runtime/verification/hand.ts';

/** A thread ended before its work was done: the system took it away, or it found no memory. */
export class ThreadLost extends Error {
  readonly code = 'thread-lost';
  constructor(cause: unknown) {
    const why = cause instanceof Error ? `: ${cause.message}` : '';
    super(
      `A thread ended before its work was done${why}. The book was not changed; run it again, with more memory free.`,
      { cause },
    );
    this.name = 'ThreadLost';
  }
}

/** What a thread is asked, and what it says of it. */
export type Asked<Kind extends keyof Work> = { readonly kind: Kind; readonly task: Work[Kind]['task'] };
export type Done<Kind extends keyof Work> =
  | { readonly answer: Work[Kind]['answer'] }
  | { readonly failed: true };

/** What a thread is told that is not needed any more: it closes the book, of which it may have a copy, and ends. */
export const GO = 'go';

/** One thread, which does one task at a time. */
export type Seat = {
  readonly ask: <Kind extends keyof Work>(kind: Kind, task: Work[Kind]['task']) => Promise<Done<Kind>>;
  readonly close: () => Promise<unknown>;
};

/** What lives shortly is thrown away often: a thread that waits with it takes a third more memory, and no less time. */
const YOUNG_MB = 16;

export const seatOf = (place: unknown): Seat => {
  const worker = new Worker(new URL('./hand-thread.ts', import.meta.url), {
    workerData: place,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const state: { asked?: PromiseWithResolvers<unknown>; lost?: ThreadLost } = {};
  const lose = (cause: unknown): void => {
    state.lost ??= new ThreadLost(cause);
    state.asked?.reject(state.lost);
  };
  worker.on('message', (done: unknown) => state.asked?.resolve(done));
  worker.on('error', lose);
  const ended = new Promise<void>((resolve) => void worker.on('exit', () => resolve()));
  worker.on('exit', lose);
  return {
    ask: async <Kind extends keyof Work>(kind: Kind, task: Work[Kind]['task']) => {
      state.asked = Promise.withResolvers<unknown>();
      if (state.lost) state.asked.reject(state.lost);
      else worker.postMessage({ kind, task } satisfies Asked<Kind>);
      // The other thread is of this program.
      return (await state.asked.promise) as Done<Kind>;
    },
    close: async () => {
      worker.postMessage(GO);
      await ended;
    },
  };
};
