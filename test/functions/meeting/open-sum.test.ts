import { describe, expect, test } from 'vitest';
import { agreeOn, meetOn } from '../../support/committee-work.ts';
import { bringToCommittee, registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const theWorld = townInUse(500_000);

describe('a grant whose sum was left open', () => {
  test('may be put off, and gets its sum in a later meeting', async () => {
    const world = theWorld();
    const organisationId = await registerAssociation(world, 'signatory');
    const wish = { as: 'signatory', organisationId, number: 1, requestedCents: 200_000 };
    const applicationId = await bringToCommittee(world, wish);
    const first = await agreeOn(world, await meetOn(world, applicationId), 1, {
      outcome: 'grant-amount-open',
    });
    await world.carry('resolve-item', { as: 'chair', params: first });
    await world.settle();

    const meetingId = await meetOn(world, applicationId);
    const params = { meetingId, itemId: 'item-1' };
    await world.carry('defer-item', { as: 'chair', params, body: { reason: 'open-question' } });
    await world.settle();
    expect(await world.environment.views.parked(world.tenant)).toEqual([]);

    const third = await agreeOn(world, await meetOn(world, applicationId), 1, {
      ...{ outcome: 'grant', amountCents: 150_000 },
    });
    await world.carry('resolve-item', { as: 'chair', params: third });
    await world.settle();
    await world.carry('issue-grant', {
      ...{ as: 'office', params: { applicationId } },
      body: {
        amountCents: 150_000,
        plan: { lines: [{ lineId: 'fees', amountCents: 150_000 }], otherFundsCents: 0 },
      },
    });
    await world.settle();
    expect(await world.environment.views.parked(world.tenant)).toEqual([]);
  });
});
