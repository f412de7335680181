import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setImmediate as others, setTimeout as pause } from 'node:timers/promises';

const RESOLUTION_MS = 1;
const TIMES = 3;

/**
 * The longest time in milliseconds for which work keeps everybody else on the thread waiting, to a millisecond; the least of some
 * times, since a thread that the machine takes away looks the same.
 */
export const longestBlockMs = async (work: () => unknown): Promise<number> => {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  const longest: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    delays.enable();
    await pause(5);
    delays.reset();
    await work();
    await others();
    await pause(2);
    delays.disable();
    longest.push(Math.max(0, delays.max / 1e6 - RESOLUTION_MS));
  }
  return Math.min(...longest);
};
