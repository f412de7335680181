import { beforeAll, expect, test } from 'vitest';
import { handler as worklist } from '../../../functions/application/worklist.ts';
import { handler as file } from '../../../functions/payout/payout-file.ts';
import { handler as answer } from '../../../functions/recovery/answer-hearing.ts';
import { handler as rates } from '../../../functions/recovery/base-rates.ts';
import { handler as hear } from '../../../functions/recovery/open-hearing.ts';
import { handler as demand } from '../../../functions/recovery/payment-demand.ts';
import { handler as record } from '../../../functions/recovery/record-base-rate.ts';
import { handler as revoke } from '../../../functions/recovery/revoke-grant.ts';
import { handler as setInterest } from '../../../functions/recovery/set-interest.ts';
import { recommend } from '../../support/committee-work.ts';
import { call } from '../../support/http.ts';
import { registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const kept: { applicationId: string } = { applicationId: '' };
const theWorld = townInUse(500_000);
type Handler = Parameters<typeof call>[0];
const post = (handler: Handler, person: string, body: unknown) =>
  call(handler, { person, params: { applicationId: kept.applicationId }, body });
const look = async (handler: Handler, person: string, params = {}) => {
  await theWorld().settle();
  return call(handler, { person, method: 'GET', params });
};
const hearing = {
  ...{ grounds: ['purpose-missed'], reasons: 'Das Projekt fand nicht statt.', answerDays: 14 },
  knownSinceOn: '2024-03-20',
};
const act = { ground: 'purpose-missed', reasons: 'Es fiel aus.', ineffectiveOn: '2024-03-20' };

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  kept.applicationId = await recommend(world, { organisationId, number: 1, amountCents: 90_000 });
  world.setClock('2024-03-20T09:00:00.000Z');
  const params = { applicationId: kept.applicationId };
  await world.carry('issue-grant', { as: 'office', params });
  await world.carry('accept-grant', { as: 'signatory', params });
  const asked = await world.carry('request-payment', {
    as: 'signatory',
    params,
    body: { amountCents: 90_000 },
  });
  const payment = { ...params, paymentId: String(asked.answer['paymentId']) };
  await world.carry('approve-payment', { as: 'office', params: payment });
  await world.carry('order-payment', { as: 'cashier', params: payment });
  await world.carry('execute-payment', { as: 'treasurer', params: payment });
});

test('a revocation comes after the hearing, and what waits is on the worklist', async () => {
  expect((await post(revoke, 'office', act)).body.code).toBe('hearing-missing');
  expect((await post(hear, 'signatory', hearing)).status).toBe(403);
  expect((await post(hear, 'office', hearing)).status).toBe(200);
  expect((await post(revoke, 'office', act)).body).toMatchObject({ code: 'hearing-not-over', status: 409 });
  expect(await post(answer, 'passer-by', { answer: 'Nein.' })).toMatchObject({ status: 404 });
  expect((await post(answer, 'signatory', { answer: 'Es fiel aus.' })).status).toBe(200);
  const { items } = (await look(worklist, 'office')).body;
  expect(items).toContainEqual(
    expect.objectContaining({ key: 'work-hearing-answered', waitsFor: 'coordination-office' }),
  );
  expect((await post(revoke, 'office', act)).status).toBe(200);
});

test('the file says what is owed and what interest could be set, the latter to offices only', async () => {
  theWorld().setClock('2024-06-30T09:00:00.000Z');
  const params = { applicationId: kept.applicationId };
  const seen = (await look(file, 'office', params)).body;
  expect(seen).toMatchObject({
    status: 'revoked',
    claim: { key: 'claim-overdue', outstanding: { principalCents: 90_000, interestCents: 0 } },
    interestProposals: [
      // 900 euro over 102 days at 8.62 %
      {
        kind: 'refund',
        amountCents: 2_168,
        steps: [{ days: 102, baseBasisPoints: 362, rateBasisPoints: 862 }],
      },
    ],
  });
  expect(seen.claim.text).toContain('€900.00');
  expect((await look(file, 'signatory', params)).body).not.toHaveProperty('interestProposals');
});

test('the letter that asks for it has the reference of the file, for the recipient and the offices', async () => {
  const params = { applicationId: kept.applicationId };
  const { paymentReference } = (await look(file, 'signatory', params)).body.claim;
  for (const person of ['signatory', 'cashier']) {
    const letter = await look(demand, person, params);
    expect(letter.headers['content-type']).toBe('text/html; charset=utf-8');
    for (const part of ['Zahlungsaufforderung', '900,00', paymentReference])
      expect(letter.body).toContain(part);
  }
  expect((await look(demand, 'passer-by', params)).status).toBe(404);
});

test('interest is set up to the proposal, and is owed then', async () => {
  const body = { kind: 'refund', untilOn: '2024-06-30', amountCents: 2_169, reason: 'Nach Ermessen.' };
  expect((await post(setInterest, 'office', body)).body.code).toBe('interest-over-proposal');
  expect((await post(setInterest, 'office', { ...body, amountCents: 2_168 })).status).toBe(200);
  const { body: seen } = await look(file, 'signatory', { applicationId: kept.applicationId });
  expect(seen.claim.outstanding).toEqual({ costCents: 0, interestCents: 2_168, principalCents: 90_000 });
  expect(seen.recovery.interest).toMatchObject([{ proposedCents: 2_168, steps: [{ days: 102 }] }]);
});

test('a base rate is recorded by an administrator and shown with its source', async () => {
  const body = { basisPoints: 337, source: 'Bundesbank', confidence: 'found' };
  const params = { validFromOn: '2024-07-01' };
  expect((await call(record, { person: 'office', method: 'PUT', params, body })).status).toBe(403);
  const recorded = await call(record, { person: 'administrator', method: 'PUT', params, body });
  expect(recorded.status).toBeLessThan(300);
  expect((await look(rates, 'signatory')).body.items).toContainEqual({ ...params, ...body });
});
