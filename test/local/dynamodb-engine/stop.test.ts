import { expect, test } from 'vitest';
import { startEngine } from '../../../local/dynamodb-engine/engine.ts';
import { append, clientOf, createLog, ways, withEngine } from './support.ts';

test.each(ways)(
  'every request that was carried out is answered before the engine stops, %s',
  async (_name, way) => {
    await withEngine(
      async (engine, client) => {
        await createLog(client);
        engine.requests.clear();
        const appends = Array.from({ length: 40 }, (_, revision) => append(client, 'a', revision));
        await Promise.any(appends);
        await engine.stop();
        const answered = (await Promise.allSettled(appends)).filter(({ status }) => status === 'fulfilled');
        expect(answered).toHaveLength(engine.requests.list().length);
      },
      {},
      way,
    );
  },
);

test.each(ways)('an engine that has stopped is nobody to ask, %s', async (_name, way) => {
  await withEngine(
    async (engine, client) => {
      await createLog(client);
      await engine.stop();
      await expect(append(client, 'a', 1)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    },
    {},
    way,
  );
});

test('the endpoint is free again after the stop, and stopping twice does no harm', async () => {
  const first = await startEngine();
  await Promise.all([first.stop(), first.stop()]);
  const second = await startEngine({ port: Number(new URL(first.endpoint).port) });
  expect(second.endpoint).toBe(first.endpoint);
  const client = clientOf(second.endpoint);
  await createLog(client);
  client.destroy();
  await second.stop();
});

test('two engines cannot listen on one port', async () => {
  await withEngine(async ({ endpoint }) => {
    const port = Number(new URL(endpoint).port);
    await expect(startEngine({ port })).rejects.toThrow('EADDRINUSE');
  });
});
