import { expect, test } from 'vitest';
import { payout } from '../../domain/payout/payout.ts';
import { projections } from '../../functions/registry.ts';
import { fold } from '../../runtime/log/fold.ts';
import { verify } from '../../runtime/verification/verify.ts';
import { dynamodb, sqliteInMemory } from '../support/engines.ts';
import { openEnvironment } from '../support/environments.ts';
import { grantIn } from '../support/granted.ts';
import { FINAL_CENTS, openYear, REFUND_CENTS, wholeCase } from '../support/lump-sum-case.ts';
import { foundTown, registerAssociation } from '../support/town.ts';
import { worldOf } from '../support/world.ts';

test.for([sqliteInMemory, dynamodb])(
  '$name: a case of lump sums goes from the first line to the last euro, without a receipt',
  async (under) => {
    const opened = await openEnvironment(under);
    try {
      const world = worldOf(opened, 'musterstadt');
      const { environment, tenant } = world;
      await world.build();
      await foundTown(world, { allocatedCents: 0 });
      const organisationId = await registerAssociation(world, 'signatory');
      world.setClock('2025-03-01T09:00:00.000Z');
      await openYear(world);

      const applicationId = await wholeCase(world, organisationId);
      await world.settle();
      const { commits } = await environment.log.load(tenant, `payout-${applicationId}`);
      expect(grantIn(fold(payout, { commits })).settlement).toMatchObject({
        ...{ financing: 'lump-sum', finalCents: FINAL_CENTS, refundCents: REFUND_CENTS },
      });
      expect(await environment.views.parked(tenant)).toEqual([]);
      expect((await verify(environment, tenant, projections)).findings).toEqual([]);
    } finally {
      await opened.close();
    }
  },
);
