import type { EventLog } from '../runtime/ports.ts';

/** A log that tells how many of its commits were read in one pass, and of how many. */
export const watched = (
  log: EventLog,
  total: number,
  progress: (done: number, total: number) => void,
): EventLog => {
  const state = { done: 0 };
  return {
    ...log,
    scan: async function* (...which) {
      for await (const page of log.scan(...which)) {
        state.done += page.length;
        progress(Math.min(state.done, total), total);
        yield page;
      }
    },
  };
};
