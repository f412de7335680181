import { expect, test } from 'vitest';
import { inTurns } from '../../../runtime/views/in-turns.ts';

/** Pages by whose time on a clock so many milliseconds have passed. */
const worked = (milliseconds: readonly number[]) => {
  const told: (number | 'pause')[] = [];
  let clock = 0;
  const pages = (async function* () {
    for (const [page, spent] of milliseconds.entries()) {
      clock += spent;
      told.push(page);
      yield [page];
    }
  })();
  const pause = async () => {
    told.push('pause');
    clock += 1_000;
  };
  return { told, pages, surroundings: { now: () => clock, pause } };
};

test('others have a turn after each ten milliseconds of work, however long they then take', async () => {
  const { told, pages, surroundings } = worked([3, 3, 3, 3, 3, 12, 3]);
  const seen: number[] = [];
  for await (const page of inTurns(pages, surroundings)) seen.push(...page);
  expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(told).toEqual([0, 1, 2, 3, 'pause', 4, 5, 'pause', 6]);
});

test('a timer of somebody else runs while a long pass is under way', async () => {
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
