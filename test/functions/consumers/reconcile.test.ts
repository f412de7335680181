import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handler } from '../../../functions/consumers/reconcile.ts';
import { streamEnds } from '../../../runtime/log/stream-ends.ts';
import { engines } from '../../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../../support/environments.ts';
import { foundTown } from '../../support/town.ts';
import { worldOf } from '../../support/world.ts';

describe.for(engines)('$name: how far the streams are', (under) => {
  const kept: { opened?: OpenEnvironment } = {};
  beforeAll(async () => {
    kept.opened = await openEnvironment(under, 'musterstadt');
  });
  afterAll(() => kept.opened?.close());

  test('is known from one scan', async () => {
    const opened = kept.opened!;
    const world = worldOf(opened, 'musterstadt');
    await foundTown(world, { allocatedCents: 100 });
    const ends = new Map(
      (await streamEnds(opened.environment.log, 'musterstadt')).map((end) => [end.stream, end.revision]),
    );
    expect(ends.get('fund-aktionsfonds-2024')).toBe(2);
    expect(ends.get('programme-demokratie-leben')).toBe(3);
  });
});

test('the hourly look refuses an occasion that names nobody', async () => {
  await expect(handler({})).rejects.toThrow(/tenants/);
});
