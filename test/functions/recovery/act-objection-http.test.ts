import { beforeAll, expect, test } from 'vitest';
import { handler as worklist } from '../../../functions/application/worklist.ts';
import { handler as ledger } from '../../../functions/fund/fund-ledger.ts';
import { handler as decide } from '../../../functions/grant-notice/decide-objection.ts';
import { handler as object } from '../../../functions/grant-notice/file-objection.ts';
import { handler as file } from '../../../functions/payout/payout-file.ts';
import { handler as answer } from '../../../functions/recovery/answer-hearing.ts';
import { handler as chargeCost } from '../../../functions/recovery/charge-cost.ts';
import { handler as hear } from '../../../functions/recovery/open-hearing.ts';
import { handler as postAct } from '../../../functions/recovery/post-act.ts';
import { handler as revoke } from '../../../functions/recovery/revoke-grant.ts';
import { call } from '../../support/http.ts';
import { payGrant } from '../../support/paid-grant.ts';
import { FUND } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const kept: { applicationId: string } = { applicationId: '' };
const theWorld = townInUse(500_000);
type Handler = Parameters<typeof call>[0];
const post = async (handler: Handler, person: string, body: unknown = {}, more = {}) => {
  const params = { applicationId: kept.applicationId, ...more };
  const result = await call(handler, { person, params, body });
  await theWorld().settle();
  return result;
};
const claim = async () => {
  const params = { applicationId: kept.applicationId };
  return (await call(file, { person: 'signatory', method: 'GET', params })).body.claim;
};
const book = async () =>
  (await call(ledger, { person: 'cashier', method: 'GET', params: { fundId: FUND } })).body;

const hearing = {
  ...{ grounds: ['purpose-missed'], reasons: 'Ein Termin fand nicht statt.', answerDays: 14 },
  knownSinceOn: '2024-05-02',
};
const act = { ground: 'purpose-missed', reasons: 'Ein Termin fiel aus.', ineffectiveOn: '2024-05-02' };

beforeAll(async () => {
  kept.applicationId = await payGrant(theWorld());
  theWorld().setClock('2024-05-13T09:00:00.000Z');
  await post(hear, 'office', hearing);
  await post(answer, 'signatory', { answer: 'Er wurde nachgeholt.' });
  await post(revoke, 'office', { ...act, amountCents: 30_000 });
});

test('the letter of a revocation names the last day for an objection: 17 June 2024', async () => {
  const letter = (actId: string) => post(postAct, 'office', {}, { actId });
  expect(await letter('revocation-2')).toMatchObject({ status: 404, body: { code: 'unknown-act' } });
  expect((await letter('revocation-1')).status).toBe(200);
  const { body } = await call(file, {
    ...{ person: 'signatory', method: 'GET', params: { applicationId: kept.applicationId } },
  });
  expect(body.recovery.acts).toMatchObject([
    { actId: 'revocation-1', notifiedOn: '2024-05-17', remedyEndsOn: '2024-06-17', amountCents: 30_000 },
  ]);
});

test('an objection keeps the claim from being enforced until it is decided', async () => {
  theWorld().setClock('2024-06-17T09:00:00.000Z');
  const objection = { grounds: 'Der Termin wurde nachgeholt.', against: 'revocation-1' };
  expect((await post(object, 'passer-by', objection)).status).toBe(404);
  expect((await post(object, 'signatory', objection)).status).toBe(200);
  theWorld().setClock('2024-07-15T09:00:00.000Z');
  expect(await claim()).toMatchObject({ key: 'claim-suspended', outstanding: { principalCents: 30_000 } });
  const fee = { kind: 'reminder-fee', amountCents: 500 };
  expect(await post(chargeCost, 'cashier', fee)).toMatchObject({
    ...{ status: 409, body: { code: 'enforcement-suspended' } },
  });
  const { items } = (await call(worklist, { person: 'office', method: 'GET' })).body;
  expect(items).toContainEqual(expect.objectContaining({ key: 'work-act-objection-open' }));
});

test('upheld in part, it leaves 100 of 300 euro demanded and binds 200 in the fund again', async () => {
  expect(await book()).toMatchObject({ reservedCents: 60_000, freeCents: 410_000 });
  const decision = { outcome: 'upheld', reasons: 'Zwei von drei Teilen wurden nachgeholt.' };
  const against = 'revocation-1';
  expect(await post(decide, 'office', { ...decision, against })).toMatchObject({
    ...{ status: 422, body: { code: 'left-amount-misplaced' } },
  });
  expect((await post(decide, 'office', { ...decision, against, leftCents: 10_000 })).status).toBe(200);
  expect(await claim()).toMatchObject({ key: 'claim-overdue', outstanding: { principalCents: 10_000 } });
  expect(await book()).toMatchObject({ reservedCents: 80_000, freeCents: 410_000 });
});
