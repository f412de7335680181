import { setImmediate } from 'node:timers/promises';

/** The longest that one pass over the log keeps everybody else waiting, and a page of it more. */
const TURN_MS = 10;

type Surroundings = { readonly now: () => number; readonly pause: () => Promise<unknown> };

const ofThisThread: Surroundings = { now: () => performance.now(), pause: () => setImmediate() };

/** The same pages; between two of them whoever else has work on this thread has a turn, once one's own has lasted long enough. */
export const inTurns = async function* <Page>(
  pages: AsyncIterable<Page>,
  { now, pause }: Surroundings = ofThisThread,
): AsyncGenerator<Page> {
  let began = now();
  for await (const page of pages) {
    yield page;
    if (now() - began < TURN_MS) continue;
    await pause();
    began = now();
  }
};
