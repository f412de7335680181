import { expect, test } from 'vitest';
import { askByName } from '../../support/ask-by-name.ts';
import { payGrant } from '../../support/paid-grant.ts';
import { rules } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const theWorld = townInUse(500_000, {
  ...rules,
  instrument: { ...rules.instrument, value: 'contract' },
  remedy: { ...rules.remedy, value: 'none' },
  interest: { ...rules.interest, value: null },
});

test('a contract is ended by the office without a hearing, and what was paid above what stays is demanded', async () => {
  const world = theWorld();
  const params = { applicationId: await payGrant(world) };
  world.setClock('2024-05-13T09:00:00.000Z');
  const body = {
    ...{ ground: 'purpose-missed', reasons: 'Ein Termin fiel aus.', ineffectiveOn: '2024-05-02' },
    amountCents: 30_000,
  };
  expect((await askByName('terminate-contract', { as: 'signatory', params, body })).status).toBe(403);
  expect((await askByName('terminate-contract', { as: 'office', params, body })).status).toBe(200);
  await world.settle();
  const { body: grant } = await askByName('payout-file', { as: 'signatory', params });
  expect(grant.claim).toMatchObject({ outstanding: { principalCents: 30_000 } });
  world.setClock('2024-07-15T09:00:00.000Z');
  const fee = { kind: 'reminder-fee', amountCents: 500 };
  expect((await askByName('charge-cost', { as: 'cashier', params, body: fee })).status).toBe(200);
  await world.settle();
  const more = { ...body, amountCents: 60_001 };
  expect((await askByName('terminate-contract', { as: 'office', params, body: more })).body.code).toBe(
    'terminated-over-grant',
  );
});
