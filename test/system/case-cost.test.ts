import { afterAll, beforeAll, expect, it } from 'vitest';
import { dynamodb } from '../support/engines.ts';
import { type OpenEnvironment, openEnvironment } from '../support/environments.ts';
import { openYear, wholeCase } from '../support/lump-sum-case.ts';
import { describeOnTheEngine } from '../support/on-the-engine.ts';
import { foundTown, registerAssociation } from '../support/town.ts';
import { type World, worldOf } from '../support/world.ts';
import { writeUnitsOf } from '../support/write-units.ts';

describeOnTheEngine('what the whole life of an application writes', () => {
  let opened: OpenEnvironment;
  let world: World;
  beforeAll(async () => {
    opened = await openEnvironment(dynamodb);
    world = worldOf(opened, 'musterstadt');
    await world.build();
    await foundTown(world, { allocatedCents: 0 });
  });
  afterAll(() => opened.close());

  it('is at most 900 units, though rows and reactions follow each command by itself', async () => {
    const inTurn: World = {
      ...world,
      carry: async (...sent) => {
        const outcome = await world.carry(...sent);
        await world.settle();
        return outcome;
      },
    };
    const organisationId = await registerAssociation(inTurn, 'signatory');
    world.setClock('2025-03-01T09:00:00.000Z');
    await openYear(inTurn);
    const writeUnits = writeUnitsOf(opened.engine);
    writeUnits();
    await wholeCase(inTurn, organisationId);
    const units = writeUnits();
    expect(units).toBeLessThanOrEqual(900);
  });
});
