import { beforeAll } from 'vitest';
import { handler as due } from '../../functions/payout/payments-due.ts';
import { recommend } from './committee-work.ts';
import { call } from './http.ts';
import { registerAssociation } from './town.ts';
import { townInUse } from './town-in-use.ts';

type Handler = Parameters<typeof call>[0];

/** A town with a recommended application whose grant is not issued yet: what is sent about it, and what is looked at. */
export const payoutTown = () => {
  const kept: { applicationId: string; organisationId: string; paymentId: string } = {
    ...{ applicationId: '', organisationId: '', paymentId: '' },
  };
  const theWorld = townInUse(500_000);

  const post = (handler: Handler, person: string, body: unknown = {}) =>
    call(handler, { person, params: { applicationId: kept.applicationId }, body });
  const sign = (handler: Handler, person: string) => {
    const { applicationId, paymentId } = kept;
    return call(handler, { person, params: { applicationId, paymentId }, body: {} });
  };
  const look = async (handler: Handler, person: string, more: object = {}) => {
    await theWorld().settle();
    const params = { applicationId: kept.applicationId };
    return call(handler, { person, method: 'GET', params, ...more });
  };

  const dueFor = (person: string) => look(due, person, { params: {} });

  beforeAll(async () => {
    const world = theWorld();
    kept.organisationId = await registerAssociation(world, 'signatory');
    const wish = { organisationId: kept.organisationId, number: 1, amountCents: 90_000 };
    kept.applicationId = await recommend(world, wish);
    world.setClock('2024-03-20T09:00:00.000Z');
  });
  return { kept, theWorld, post, sign, look, dueFor };
};
