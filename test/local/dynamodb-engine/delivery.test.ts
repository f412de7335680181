import type { DynamoDBRecord } from 'aws-lambda';
import { expect, test } from 'vitest';
import { append, createLog, nameOf, withEngine } from './support.ts';

const quiet = { onError: () => {} };
const appendAll = async (client: Parameters<typeof append>[0], count: number) => {
  for (let revision = 1; revision <= count; revision += 1) await append(client, 'a', revision);
};

test('who subscribes late receives what was written before', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    await appendAll(client, 3);
    const seen: string[] = [];
    engine.changes.subscribe('log', async ({ Records }) => {
      seen.push(...Records.map(nameOf));
    });
    await engine.changes.idle();
    expect(seen).toEqual(['a@1', 'a@2', 'a@3']);
  });
});

test('a batch that throws is delivered again until it does not', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    await appendAll(client, 3);
    const batches: string[][] = [];
    const failures: unknown[] = [];
    engine.changes.subscribe(
      'log',
      async ({ Records }) => {
        batches.push(Records.map(nameOf));
        if (batches.length < 3) throw new Error('not yet');
      },
      { onError: (error) => failures.push(error) },
    );
    await engine.changes.idle();
    expect(batches).toEqual([1, 2, 3].map(() => ['a@1', 'a@2', 'a@3']));
    expect(failures).toHaveLength(2);
  });
});

test('a batch that fails in part is delivered again from the lowest failed record on', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    await appendAll(client, 4);
    const batches: string[][] = [];
    engine.changes.subscribe('log', async ({ Records }) => {
      batches.push(Records.map(nameOf));
      const failed = batches.length === 1 ? [Records[2]!, Records[1]!] : [];
      return {
        batchItemFailures: failed.map(({ dynamodb }) => ({ itemIdentifier: dynamodb!.SequenceNumber! })),
      };
    });
    await engine.changes.idle();
    expect(batches).toEqual([
      ['a@1', 'a@2', 'a@3', 'a@4'],
      ['a@2', 'a@3', 'a@4'],
    ]);
  });
});

test('a failure that names no record of the batch fails all of it', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    await appendAll(client, 2);
    const sizes: number[] = [];
    engine.changes.subscribe('log', async ({ Records }) => {
      sizes.push(Records.length);
      return { batchItemFailures: sizes.length === 1 ? [{ itemIdentifier: '' }] : [] };
    });
    await engine.changes.idle();
    expect(sizes).toEqual([2, 2]);
  });
});

test('a batch has no more records than asked for', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    await appendAll(client, 5);
    const sizes: number[] = [];
    const count = async ({ Records }: { Records: DynamoDBRecord[] }) => void sizes.push(Records.length);
    engine.changes.subscribe('log', count, { batchSize: 2 });
    await engine.changes.idle();
    expect(sizes).toEqual([2, 2, 1]);
  });
});

test('a subscriber that fails does not hold up another', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    const seen = new Promise<string[]>((resolve) => {
      engine.changes.subscribe('log', () => Promise.reject(new Error('never')), quiet);
      engine.changes.subscribe('log', async ({ Records }) => resolve(Records.map(nameOf)));
    });
    await append(client, 'a', 1);
    expect(await seen).toEqual(['a@1']);
  });
});

test('a subscription that was ended goes on where it was when it is taken up again', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    const seen: string[] = [];
    const subscribe = () =>
      engine.changes.subscribe('log', async ({ Records }) => void seen.push(...Records.map(nameOf)), {
        name: 'view',
      });
    const end = subscribe();
    await append(client, 'a', 1);
    await engine.changes.idle();
    await end();
    await append(client, 'a', 2);
    await engine.changes.idle();
    expect(seen).toEqual(['a@1']);
    subscribe();
    await engine.changes.idle();
    expect(seen).toEqual(['a@1', 'a@2']);
  });
});

test('being idle includes what subscribers wrote themselves', async () => {
  await withEngine(async (engine, client) => {
    await createLog(client);
    const seen: string[] = [];
    engine.changes.subscribe('log', async ({ Records }) => {
      for (const record of Records) {
        seen.push(nameOf(record));
        if (seen.length < 5) await append(client, 'a', seen.length + 1);
      }
    });
    await append(client, 'a', 1);
    await engine.changes.idle();
    expect(seen).toEqual(['a@1', 'a@2', 'a@3', 'a@4', 'a@5']);
  });
});
