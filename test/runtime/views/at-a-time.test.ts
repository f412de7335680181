import { expect, test } from 'vitest';
import { atATime } from '../../../runtime/views/at-a-time.ts';

const soon = () => new Promise<void>((go) => setImmediate(go));

test('no more are under way at a time than are let in, in their order, also after one has failed', async () => {
  const limited = atATime(2);
  const begun: number[] = [];
  let [underWay, most] = [0, 0];
  const work = (n: number) => async () => {
    begun.push(n);
    underWay++;
    most = Math.max(most, underWay);
    await soon();
    underWay--;
    if (n === 1) throw new Error('broken');
    return n;
  };
  const first = await Promise.allSettled([0, 1, 2, 3, 4].map((n) => limited(work(n))));
  expect(first.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'broken'))).toEqual([
    ...[0, 'broken', 2, 3, 4],
  ]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
  await Promise.all([5, 6, 7].map((n) => limited(work(n))));
  expect(most).toBe(2);
});
