import { beforeAll, expect, test } from 'vitest';
import { handler as worklist } from '../../../functions/application/worklist.ts';
import { handler as ledger } from '../../../functions/fund/fund-ledger.ts';
import { handler as reportOtherFunds } from '../../../functions/grant-changes/report-other-funds.ts';
import { handler as checkProof } from '../../../functions/payout/check-proof.ts';
import { handler as closeCase } from '../../../functions/payout/close-case.ts';
import { handler as file } from '../../../functions/payout/payout-file.ts';
import { handler as requestPayment } from '../../../functions/payout/request-payment.ts';
import { handler as settle } from '../../../functions/payout/settle.ts';
import { handler as submitProof } from '../../../functions/payout/submit-proof.ts';
import { handler as correctSettlement } from '../../../functions/recovery/correct-settlement.ts';
import { handler as makeRepayment } from '../../../functions/recovery/make-repayment.ts';
import { handler as orderRepayment } from '../../../functions/recovery/order-repayment.ts';
import { call } from '../../support/http.ts';
import { payGrant } from '../../support/paid-grant.ts';
import { FUND } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const kept: { applicationId: string } = { applicationId: '' };
const theWorld = townInUse(500_000);
type Handler = Parameters<typeof call>[0];
const post = async (handler: Handler, person: string, body: unknown = {}) => {
  const answer = await call(handler, { person, params: { applicationId: kept.applicationId }, body });
  await theWorld().settle();
  return answer;
};
const look = (handler: Handler, person: string) =>
  call(handler, { person, method: 'GET', params: { applicationId: kept.applicationId } });

beforeAll(async () => {
  kept.applicationId = await payGrant(theWorld());
  theWorld().setClock('2024-10-05T09:00:00.000Z');
});

const receipt = (number: number, lineId: string, amountCents: number) => ({
  ...{ number, lineId, amountCents, paidOn: '2024-05-02', payee: 'Druckerei Muster', purpose: 'Plakate' },
});
/** SHA-256 of the scan of the first receipt, which the recipient keeps. */
const fileDigest = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const proof = {
  report: 'Es kamen viele.',
  receipts: [{ ...receipt(1, 'fees', 90_000), fileDigest }, receipt(2, 'material', 10_000)],
  ...{ otherFundsCents: 10_000, lumpSumBasis: null },
};
const recognised = (number: number, recognisedCents: number) => ({
  ...{ number, finding: 'recognised', recognisedCents, reason: null },
});
const findings = [recognised(1, 90_000), recognised(2, 10_000)];
const donation = (amountCents: number) => ({ kind: 'third', source: 'Stiftung Muster', amountCents });

test('the recipient of reported money must say whether the proof contains it, and the checker sees the sums', async () => {
  expect((await post(reportOtherFunds, 'signatory', donation(15_000))).status).toBe(200);
  const unsaid = await post(submitProof, 'signatory', proof);
  expect(unsaid).toMatchObject({ status: 422, body: { code: 'reported-funds-unsaid' } });
  expect(unsaid.body.detail).toMatch(/€150.00/);
  expect((await post(submitProof, 'signatory', { ...proof, reportedFundsCents: 0 })).status).toBe(200);
  expect((await look(file, 'checker')).body).toMatchObject({
    proof: { content: { receipts: [{ fileDigest }, { number: 2 }] } },
    otherFunds: { plannedCents: 10_000, provedCents: 10_000, reportedCents: 15_000, countedCents: 25_000 },
    plans: { reportedFunds: [{ kind: 'third', source: 'Stiftung Muster', amountCents: 15_000 }] },
  });
});

test('the settlement counts it by itself: 1,000 spent less 250 leave 750 of 900 euro', async () => {
  expect((await post(checkProof, 'checker', { findings })).status).toBe(200);
  expect((await post(settle, 'office')).status).toBe(200);
  expect((await look(file, 'signatory')).body).toMatchObject({
    settlement: {
      ...{ otherFundsCents: 25_000, finalCents: 75_000, refundCents: 15_000 },
      explanation: { otherFunds: { provedCents: 10_000, reportedCents: 15_000, isAsChecked: false } },
    },
  });
});

test('money reported after the settlement waits for its correction before the case can end', async () => {
  expect((await post(reportOtherFunds, 'signatory', donation(5_000))).status).toBe(200);
  const { items } = (await call(worklist, { person: 'office', method: 'GET' })).body;
  expect(items).toContainEqual(expect.objectContaining({ key: 'work-funds-after-settlement' }));
  expect((await post(closeCase, 'office')).body).toMatchObject({ code: 'reported-funds-not-counted' });
  const corrected = await post(correctSettlement, 'checker', { reason: 'Eine Spende kam nach.', findings });
  expect(corrected.status).toBe(200);
  const { body } = await look(file, 'signatory');
  expect(body).toMatchObject({
    settlement: { finalCents: 70_000, correctionReason: 'Eine Spende kam nach.' },
    refund: { amountCents: 20_000 },
  });
  const { items: left } = (await call(worklist, { person: 'office', method: 'GET' })).body;
  expect(left.map(({ key }: { key: string }) => key)).not.toContain('work-funds-after-settlement');
});

test('a correction in favour of the recipient binds money of the fund again and is paid', async () => {
  const params = { applicationId: kept.applicationId };
  const body = { amountCents: 20_000, receivedOn: '2024-10-05' };
  await theWorld().carry('book-refund-received', { as: 'cashier', params, body });
  await theWorld().settle();
  const book = () => call(ledger, { person: 'cashier', method: 'GET', params: { fundId: FUND } });
  expect((await book()).body).toMatchObject({ reservedCents: 70_000, freeCents: 430_000 });
  const otherFunds = { recognisedCents: 20_000, reason: 'Eine Spende galt einem anderen Projekt.' };
  const correction = { reason: 'Der Einwand trifft zu.', findings, otherFunds };
  expect((await post(correctSettlement, 'checker', correction)).status).toBe(200);
  const { body: now } = await book();
  expect(now).toMatchObject({ reservedCents: 80_000, freeCents: 420_000 });
  expect(now.bookings.at(-1)).toMatchObject({ kind: 'restored', amountCents: 10_000 });
  // Of 200.00 that came back only 100.00 were owed: nothing new is asked for, the rest goes back by itself.
  const owed = { requestableCents: 0, overpaidRefundCents: 10_000, outstandingRefundCents: 0 };
  expect((await look(file, 'signatory')).body).toMatchObject(owed);
  expect((await post(requestPayment, 'signatory', { amountCents: 10_000 })).body).toMatchObject({
    code: 'payment-over-grant',
  });
  expect((await post(orderRepayment, 'cashier')).status).toBe(200);
  expect((await post(makeRepayment, 'treasurer')).status).toBe(200);
  expect((await look(file, 'signatory')).body).toMatchObject({ ...owed, overpaidRefundCents: 0 });
});
