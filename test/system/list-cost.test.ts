import { afterAll, beforeAll, expect, it } from 'vitest';
import { worklist } from '../../domain/views/worklist.ts';
import { liveRows } from '../../runtime/views/live-rows.ts';
import { dynamodb, dynamoIn } from '../support/engines.ts';
import { describeOnTheEngine } from '../support/on-the-engine.ts';
import { openTown, type Town } from '../support/open-town.ts';
import { handIn, registerAssociation } from '../support/town.ts';

describeOnTheEngine('what a page of the work list reads', () => {
  let town: Town;
  let organisationId: string;
  beforeAll(async () => {
    town = await openTown(500_000, undefined, dynamodb);
    organisationId = await registerAssociation(town.world, 'signatory');
  });
  afterAll(() => town.close());

  const unitsWith = async (first: number, last: number) => {
    const { world } = town;
    for (let number = first; number <= last; number++)
      await handIn(world, { as: 'signatory', organisationId, number, requestedCents: 50_000 });
    await world.settle();
    const rows = await liveRows(world.environment, world.tenant);
    const { requests } = dynamoIn(town.engine).engine;
    requests.clear();
    const which = { waitsFor: 'checker' } as const;
    const none = await worklist(rows, '2024-02-01', which, { limit: 3 });
    const few = requests.list().reduce((sum, { consumed = 0 }) => sum + consumed, 0);
    requests.clear();
    const page = await worklist(rows, '2024-02-01', { waitsFor: 'coordination-office' }, { limit: 3 });
    expect([none.items.length, page.items.length]).toEqual([0, 3]);
    return [few, requests.list().reduce((sum, { consumed = 0 }) => sum + consumed, 0)];
  };

  it('is its rows and the looks at a few lists, however many cases are open', async () => {
    expect(await unitsWith(1, 5)).toEqual([3, 10]);
    expect(await unitsWith(6, 20)).toEqual([3, 10]);
  });
});
