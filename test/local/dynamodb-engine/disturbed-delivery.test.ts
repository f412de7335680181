import { expect, test } from 'vitest';
import type { SubscribeOptions } from '../../../local/dynamodb-engine/subscriber.ts';
import { append, createLog, nameOf, withEngine } from './support.ts';

const streams = Array.from({ length: 60 }, (_, index) => `s${index}`);

/** What a subscriber sees of one append to each of 60 streams. */
async function delivered(options: SubscribeOptions): Promise<string[]> {
  const seen: string[] = [];
  await withEngine(async (engine, client) => {
    await createLog(client);
    for (const stream of streams) await append(client, stream, 1);
    const note = async ({ Records }: { Records: Parameters<typeof nameOf>[0][] }) =>
      void seen.push(...Records.map(nameOf));
    engine.changes.subscribe('log', note, { batchSize: 10, ...options });
    await engine.changes.idle();
  });
  return seen;
}
const written = streams.map((stream) => `${stream}@1`);

test('undisturbed, every record comes once and in order', async () => {
  expect(await delivered({ seed: 1 })).toEqual(written);
});

test('duplicates come on top of what was written', async () => {
  const seen = await delivered({ seed: 1, duplicate: 0.3 });
  expect(seen.length).toBeGreaterThan(written.length);
  expect([...new Set(seen)].toSorted()).toEqual(written.toSorted());
});

test.each([{ reorder: 0.3 }, { delay: 0.3 }])(
  'records come in another order with %o, and none is missing',
  async (rate) => {
    const seen = await delivered({ seed: 1, ...rate });
    expect(seen).not.toEqual(written);
    expect(seen.toSorted()).toEqual(written.toSorted());
  },
);

test('dropped records never come', async () => {
  const seen = await delivered({ seed: 1, drop: 0.3 });
  expect(seen.length).toBeLessThan(written.length);
  expect(written.filter((name) => seen.includes(name))).toEqual(seen);
});

test('the same seed disturbs in the same way, another one differently', async () => {
  const rates = { duplicate: 0.2, reorder: 0.2, delay: 0.2, drop: 0.2 };
  const first = await delivered({ seed: 1, ...rates });
  expect(await delivered({ seed: 1, ...rates })).toEqual(first);
  expect(await delivered({ seed: 2, ...rates })).not.toEqual(first);
});
