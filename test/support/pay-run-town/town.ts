import { beforeAll } from 'vitest';
import { handler as payFile } from '../../../functions/pay-run/pay-file.ts';
import { handler as payRun } from '../../../functions/pay-run/pay-run.ts';
import { recommend } from '../committee-work.ts';
import { call } from '../http.ts';
import { registerAssociation } from '../town.ts';
import { townInUse } from '../town-in-use.ts';

type Place = { readonly applicationId: string; readonly paymentId: string };
export type Handler = Parameters<typeof call>[0];

/** A town with two payments that the cash office has ordered: what is sent to it, and what is looked at. */
export const payRunTown = () => {
  const kept: { organisationId: string; places: Place[]; runId: string } = {
    ...{ organisationId: '', places: [], runId: '' },
  };
  const theWorld = townInUse(1_000_000);
  const post = (handler: Handler, person: string, body: unknown = {}) =>
    call(handler, { person, params: kept.runId === '' ? {} : { runId: kept.runId }, body });
  const send = (handler: Handler, person: string, body: unknown) => call(handler, { person, body });
  const look = async (handler: Handler, person: string, params: Readonly<Record<string, string>> = {}) => {
    await theWorld().settle();
    return call(handler, { person, method: 'GET', params });
  };
  const theRun = (person = 'cashier') => look(payRun, person, { runId: kept.runId });
  const theFile = (person = 'treasurer') => look(payFile, person, { runId: kept.runId });

  /** A payment of a grant of its own that the cash office has ordered. */
  const orderedPayment = async (number: number, amountCents: number): Promise<Place> => {
    const world = theWorld();
    world.setClock('2024-01-10T09:00:00.000Z');
    const wish = { organisationId: kept.organisationId, number, amountCents };
    const applicationId = await recommend(world, wish);
    world.setClock('2024-04-08T09:00:00.000Z');
    const params = { applicationId };
    await world.carry('issue-grant', { as: 'office', params });
    await world.carry('accept-grant', { as: 'signatory', params });
    const asked = await world.carry('request-payment', { as: 'signatory', params, body: { amountCents } });
    const paymentId = String(asked.answer['paymentId']);
    const place = { applicationId, paymentId };
    await world.carry('approve-payment', { as: 'office', params: place });
    await world.carry('order-payment', { as: 'cashier', params: place });
    return place;
  };

  beforeAll(async () => {
    kept.organisationId = await registerAssociation(theWorld(), 'signatory');
    kept.places = [await orderedPayment(1, 90_000), await orderedPayment(2, 45_007)];
  });
  return { kept, theWorld, post, send, look, theRun, theFile, orderedPayment };
};

export type PayRunTown = ReturnType<typeof payRunTown>;
