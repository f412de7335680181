/** The longest that what goes on for long keeps everybody else waiting, and a step of it more. */
const TURN_MS = 8;

type Surroundings = { readonly now: () => number; readonly later: (work: () => void) => void };

const ofThisThread: Surroundings = {
  now: () => performance.now(),
  later: (work) => void setImmediate(work),
};

/** Comes back at once while the turn lasts, and else when it is one's turn again. */
export type Turnstile = () => Promise<void>;

/**
 * Lets one of all that goes on for long work at a time, each for a turn; between two turns whoever else has work on the
 * thread is served. Many at once are then slower, and nobody waits longer for the thread.
 */
export const turnstile = ({ now, later }: Surroundings = ofThisThread): Turnstile => {
  let began = Number.NEGATIVE_INFINITY;
  const waiting: (() => void)[] = [];
  const serve = (): void => {
    began = now();
    waiting.shift()?.();
    if (waiting.length > 0) later(serve);
  };
  return async () => {
    if (now() - began < TURN_MS) return;
    await new Promise<void>((goOn) => {
      waiting.push(goOn);
      if (waiting.length === 1) later(serve);
    });
  };
};

/** The one of this thread. */
export const turn: Turnstile = turnstile();

/** The same pages, one's turn after each. */
export const inTurns = async function* <Page>(
  pages: AsyncIterable<Page>,
  next: Turnstile = turn,
): AsyncGenerator<Page> {
  for await (const page of pages) {
    yield page;
    await next();
  }
};
