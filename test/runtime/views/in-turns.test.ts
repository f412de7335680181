import { describe, expect, test } from 'vitest';
import { inTurns, type Turnstile, turnstile } from '../../../runtime/views/in-turns.ts';

/** A thread on which time passes where somebody works, and what waits on it for later. */
const thread = () => {
  const told: string[] = [];
  const queue: (() => void)[] = [];
  let clock = 1_000;
  const next = turnstile({ now: () => clock, later: (work) => queue.push(work) });
  /** Somebody with work of so many milliseconds a step. */
  const work = async (name: string, steps: number, milliseconds: number) => {
    for (let step = 0; step < steps; step++) {
      await next();
      clock += milliseconds;
      told.push(name);
    }
  };
  /** Lets all go on until nobody waits any more; between two turns somebody else is served. */
  const run = async (...all: readonly Promise<void>[]) => {
    const done = Promise.all(all);
    for (;;) {
      // Whoever has a turn goes on for as many steps as they like.
      await new Promise((soon) => setImmediate(soon));
      const served = queue.shift();
      if (!served) return done;
      told.push('|');
      served();
    }
  };
  return { told, work, run };
};

describe('what goes on for long', () => {
  test('lets others have a turn after each eight milliseconds', async () => {
    const { told, work, run } = thread();
    await run(work('a', 8, 3));
    expect(told.join('')).toBe('|aaa|aaa|aa');
  });

  test('takes turns with what else goes on for long, one at a time', async () => {
    const { told, work, run } = thread();
    await run(work('a', 4, 5), work('b', 4, 5), work('c', 1, 1));
    expect(told.join('')).toBe('|aa|bb|c|aa|bb');
  });

  test('lets a timer of somebody else run', async () => {
    let isDue = false;
    setTimeout(() => {
      isDue = true;
    }, 1);
    const endless = (async function* () {
      while (!isDue) yield [0];
    })();
    for await (const _page of inTurns(endless));
    expect(isDue).toBe(true);
  });

  test('is given page by page, a turn after each', async () => {
    const told: unknown[] = [];
    const next: Turnstile = async () => void told.push('turn');
    const pages = (async function* () {
      yield* [1, 2];
    })();
    for await (const page of inTurns(pages, next)) told.push(page);
    expect(told).toEqual([1, 'turn', 2, 'turn']);
  });
});
