import { beforeAll, expect, test } from 'vitest';
import { handler as approve } from '../../../functions/payout/approve-payment.ts';
import { handler as execute } from '../../../functions/payout/execute-payment.ts';
import { handler as order } from '../../../functions/payout/order-payment.ts';
import { handler as requestPayment } from '../../../functions/payout/request-payment.ts';
import { recommend } from '../../support/committee-work.ts';
import { call } from '../../support/http.ts';
import { value } from '../../support/programme-facts.ts';
import { registerAssociation, rules } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';
import type { World } from '../../support/world.ts';

const kept: { applicationId: string } = { applicationId: '' };

/** Money of 2024 may leave the account until 15 December. */
const untilDecember = { ...rules, payUntilMonthDay: value('12-15') };

const theWorld = townInUse(500_000, untilDecember);

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  kept.applicationId = await recommend(world, { organisationId, number: 1, amountCents: 90_000 });
  const params = { applicationId: kept.applicationId };
  world.setClock('2024-03-20T09:00:00.000Z');
  await world.carry('issue-grant', { as: 'office', params });
  await world.carry('accept-grant', { as: 'signatory', params });
});

/** Three payments, each as far as it came before the year ended. */
const bringPayments = async ({ carry }: World) => {
  const { applicationId } = kept;
  const request = async () => {
    const asked = { as: 'signatory', params: { applicationId }, body: { amountCents: 10_000 } };
    return { applicationId, paymentId: String((await carry('request-payment', asked)).answer['paymentId']) };
  };
  const [requested, approved, ordered] = [await request(), await request(), await request()];
  for (const params of [approved, ordered]) await carry('approve-payment', { as: 'office', params });
  await carry('order-payment', { as: 'cashier', params: ordered });
  return { requested, approved, ordered };
};

const ofYear = { ordered: { applicationId: '', paymentId: '' } };

test('after the last day for the money of a year nobody asks for, releases, orders or pays anything', async () => {
  const world = theWorld();
  world.setClock('2024-12-15T22:59:59.000Z');
  const { requested, approved, ordered } = await bringPayments(world);
  ofYear.ordered = ordered;
  world.setClock('2024-12-15T23:00:00.000Z');
  const { applicationId } = kept;
  const answers = [
    await call(requestPayment, {
      person: 'signatory',
      params: { applicationId },
      body: { amountCents: 10_000 },
    }),
    await call(approve, { person: 'office', params: requested }),
    await call(order, { person: 'cashier', params: approved }),
    await call(execute, { person: 'treasurer', params: ordered }),
  ];
  for (const { status, body } of answers) {
    expect(status).toBe(409);
    expect(body).toMatchObject({ code: 'year-end-passed', detail: expect.stringContaining('2024') });
  }
});

test('what was paid in time is entered in the book later, with its day', async () => {
  const params = ofYear.ordered;
  const on = (executedOn: string) => call(execute, { person: 'treasurer', params, body: { executedOn } });
  theWorld().setClock('2024-12-20T09:00:00.000Z');
  expect(await on('2024-12-16')).toMatchObject({ status: 409, body: { code: 'year-end-passed' } });
  expect((await on('2024-12-13')).status).toBe(200);
});
