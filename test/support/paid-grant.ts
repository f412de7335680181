import { recommend } from './committee-work.ts';
import { registerAssociation } from './town.ts';
import type { World } from './world.ts';

/** A grant of 900 euro that was paid on Mon 8 April 2024, to be spent by 20 May; the proof is due on 11 November. */
export const payGrant = async (world: World, signatory = 'signatory', number = 1): Promise<string> => {
  const organisationId = await registerAssociation(world, signatory);
  const applicationId = await recommend(world, { organisationId, number, amountCents: 90_000 });
  const params = { applicationId };
  world.setClock('2024-03-20T09:00:00.000Z');
  await world.carry('issue-grant', { as: 'office', params });
  await world.carry('accept-grant', { as: signatory, params });
  const { answer } = await world.carry('request-payment', {
    as: signatory,
    params,
    body: { amountCents: 90_000 },
  });
  const payment = { applicationId, paymentId: String(answer['paymentId']) };
  world.setClock('2024-04-08T09:00:00.000Z');
  await world.carry('approve-payment', { as: 'office', params: payment });
  await world.carry('order-payment', { as: 'cashier', params: payment });
  await world.carry('execute-payment', { as: 'treasurer', params: payment });
  await world.settle();
  return applicationId;
};
