import { onTestFinished, vi } from 'vitest';

const TIMES = 20;

/**
 * Until the test ends, pauses drawn at random last a twentieth, and so does a patience that goes by the clock of the process.
 *
 * What is tried in between, and how often, stays: only nobody waits for it.
 */
export const hurry = (): void => {
  const random = Math.random.bind(Math);
  const now = performance.now.bind(performance);
  const start = now();
  const spies = [
    vi.spyOn(Math, 'random').mockImplementation(() => random() / TIMES),
    vi.spyOn(performance, 'now').mockImplementation(() => start + (now() - start) * TIMES),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
};
