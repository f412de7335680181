import { describe, expect, test } from 'vitest';
import { handler as ledger } from '../../../functions/fund/fund-ledger.ts';
import { handler as accept } from '../../../functions/payout/accept-grant.ts';
import { handler as approve } from '../../../functions/payout/approve-payment.ts';
import { handler as checkProof } from '../../../functions/payout/check-proof.ts';
import { handler as closeCase } from '../../../functions/payout/close-case.ts';
import { handler as execute } from '../../../functions/payout/execute-payment.ts';
import { handler as issue } from '../../../functions/payout/issue-grant.ts';
import { handler as order } from '../../../functions/payout/order-payment.ts';
import { handler as file } from '../../../functions/payout/payout-file.ts';
import { handler as publicGrants } from '../../../functions/payout/public-grants.ts';
import { handler as requestPayment } from '../../../functions/payout/request-payment.ts';
import { handler as settle } from '../../../functions/payout/settle.ts';
import { handler as submitProof } from '../../../functions/payout/submit-proof.ts';
import { recommend } from '../../support/committee-work.ts';
import { call } from '../../support/http.ts';
import { payoutTown } from '../../support/payout-town.ts';
import { FUND } from '../../support/town.ts';

const { kept, theWorld, post, sign, look, dueFor } = payoutTown();

describe('a grant', () => {
  test('is issued by the office, once', async () => {
    expect((await post(issue, 'signatory')).status).toBe(403);
    expect((await post(issue, 'office', { amountCents: 90_001 })).body.code).toBe('grant-over-resolution');
    expect((await post(issue, 'office')).status).toBe(201);
    expect((await post(issue, 'office')).body.code).toBe('grant-issued-before');
  });

  test('is accepted by the recipient and exists for nobody else outside the offices', async () => {
    expect(await post(accept, 'passer-by')).toMatchObject({ status: 404, body: { code: 'unknown-grant' } });
    expect((await post(accept, 'signatory')).status).toBe(200);
    expect((await look(file, 'passer-by')).status).toBe(404);
    expect((await look(file, 'signatory')).body).toMatchObject({
      status: 'accepted',
      grant: { amountCents: 90_000, proofDueOn: '2024-11-11', plan: { plannedCostCents: 100_000 } },
      ...{ requestableCents: 90_000, paidCents: 0, title: 'Nachbarschaft im Gespräch' },
    });
  });
});

describe('a payment', () => {
  test('is asked for with an id to follow', async () => {
    const answer = await post(requestPayment, 'signatory', { amountCents: 90_000 });
    expect(answer.status).toBe(200);
    kept.paymentId = answer.body.paymentId;
    expect(kept.paymentId).toBe(`pay_${kept.applicationId.slice('app_'.length)}001`);
    expect(await post(requestPayment, 'signatory', { amountCents: 1 })).toMatchObject({
      ...{ status: 422, body: { code: 'payment-over-grant' } },
    });
  });

  test('is due at the office, then at finance, for persons who have not signed', async () => {
    expect((await dueFor('office')).body.items).toMatchObject([
      { paymentId: kept.paymentId, nextStep: 'approval', office: 'coordination-office', maySign: true },
    ]);
    expect((await dueFor('cashier')).body.items).toMatchObject([{ maySign: false }]);
    expect((await sign(approve, 'office')).status).toBe(200);
    expect((await dueFor('cashier')).body.items).toMatchObject([{ nextStep: 'order', maySign: true }]);
    expect((await dueFor('signatory')).status).toBe(403);
  });

  test('stops when the bank account has changed, until it is approved anew', async () => {
    const world = theWorld();
    const params = { organisationId: kept.organisationId };
    const account = { iban: 'DE75 5121 0800 1245 1261 99', holder: 'Verein' };
    await world.carry('propose-bank-account', { as: 'signatory', params, body: account });
    const checked = { accountVersion: 2, verifiedBy: 'call-back' };
    await world.carry('confirm-bank-account', { as: 'office', params, body: checked });
    expect(await sign(order, 'cashier')).toMatchObject({ status: 409, body: { code: 'account-changed' } });
    expect((await dueFor('office')).body.items).toMatchObject([
      { nextStep: 'approval', hasAccountChanged: true, maySign: true },
    ]);
    expect((await sign(approve, 'office')).status).toBe(200);
    expect((await sign(order, 'cashier')).status).toBe(200);
  });

  test('is made by a fourth person', async () => {
    expect(await sign(execute, 'cashier')).toMatchObject({ status: 403, body: { code: 'signed-before' } });
    expect((await dueFor('treasurer')).body.items).toMatchObject([{ nextStep: 'execution', maySign: true }]);
    expect((await sign(execute, 'treasurer')).status).toBe(200);
    expect((await dueFor('treasurer')).body.items).toEqual([]);
    expect((await look(file, 'signatory')).body).toMatchObject({
      paidCents: 90_000,
      payments: [{ status: 'executed', executedOn: '2024-03-20', spendByOn: '2024-05-01' }],
    });
  });
});

describe('the proof of use', () => {
  const receipt = (number: number, lineId: string, amountCents: number) => ({
    ...{ number, lineId, amountCents, paidOn: '2024-05-02', payee: 'Druckerei Muster', purpose: 'Plakate' },
  });
  const proof = {
    report: 'Es kamen viele.',
    receipts: [receipt(1, 'fees', 70_000), receipt(2, 'material', 10_000)],
    ...{ otherFundsCents: 10_000, lumpSumBasis: null },
  };
  const recognised = (number: number, recognisedCents: number) => ({
    ...{ number, finding: 'recognised', recognisedCents, reason: null },
  });

  test('is sent back with a question and handed in again', async () => {
    theWorld().setClock('2024-10-05T09:00:00.000Z');
    expect((await post(submitProof, 'signatory', proof)).body.proofId).toMatch(/^prf_/);
    const asked = { number: 1, finding: 'asked', recognisedCents: 0, reason: 'Wer hat geleitet?' };
    const findings = [asked, recognised(2, 10_000)];
    expect((await post(checkProof, 'checker', { findings })).status).toBe(200);
    expect((await look(file, 'signatory')).body.status).toBe('proof-asked');
    expect((await post(settle, 'office')).body.code).toBe('proof-not-checked');
    expect((await post(submitProof, 'signatory', proof)).status).toBe(200);
  });

  test('is settled to the cent, and what is over is demanded back', async () => {
    const findings = [recognised(1, 70_000), recognised(2, 10_000)];
    expect((await post(checkProof, 'checker', { findings })).status).toBe(200);
    expect((await post(settle, 'office')).status).toBe(200);
    expect((await look(file, 'auditor')).body).toMatchObject({
      status: 'settled',
      settlement: { eligibleCostCents: 80_000, finalCents: 70_000, refundCents: 20_000 },
      ...{ refund: { amountCents: 20_000, dueOn: '2024-11-04' }, outstandingRefundCents: 20_000 },
      proof: { content: { receipts: [{ payee: 'Druckerei Muster' }, { number: 2 }] } },
    });
  });

  test('is closed when the money is back, in as many parts as it comes, and the fund agrees', async () => {
    const world = theWorld();
    const params = { applicationId: kept.applicationId };
    for (const amountCents of [15_000, 5_000]) {
      expect((await post(closeCase, 'office')).body.code).toBe('refund-outstanding');
      const body = { amountCents, receivedOn: '2024-10-04' };
      await world.carry('book-refund-received', { as: 'cashier', params, body });
    }
    expect((await post(closeCase, 'office')).status).toBe(200);
    const { body } = await look(ledger, 'cashier', { params: { fundId: FUND } });
    expect(body).toMatchObject({
      ...{ reservedCents: 70_000, grantedCents: 90_000, paidCents: 90_000, refundedCents: 20_000 },
      freeCents: 430_000,
    });
  });
});

describe('the public list of granted projects', () => {
  test('says who, what for and how much, the latest first, in pages, and names nobody', async () => {
    const world = theWorld();
    const { organisationId } = kept;
    world.setClock('2024-01-10T09:00:00.000Z');
    for (const number of [2, 3]) {
      const applicationId = await recommend(world, { organisationId, number, amountCents: 45_000 });
      world.setClock(`2024-10-0${number + 5}T09:00:00.000Z`);
      await world.carry('issue-grant', { as: 'office', params: { applicationId } });
      world.setClock('2024-01-11T09:00:00.000Z');
    }
    await world.settle();
    const page = (query: Record<string, string>) => call(publicGrants, { method: 'GET', query });
    const first = await page({ limit: '2' });
    expect(first.status).toBe(200);
    expect(first.body.items).toMatchObject([
      {
        amountCents: 45_000,
        title: 'Nachbarschaft im Gespräch',
        organisationName: 'Verein signatory (fiktiv)',
      },
      {
        amountCents: 45_000,
        programmeTitle: 'Demokratie leben!',
        fundTitle: 'Aktionsfonds 2024',
        year: 2024,
      },
    ]);
    const rest = await page({ limit: '2', cursor: first.body.next });
    expect(rest.body).toMatchObject({ items: [{ amountCents: 90_000, finalCents: 70_000 }], next: null });
    expect(JSON.stringify([first.body, rest.body])).not.toMatch(/per_[0-9a-z]{26}|"\w*iban"/i);
    expect((await page({ programmeId: 'empowerment' })).body.items).toEqual([]);
    expect((await page({ fundId: FUND })).body.items).toHaveLength(3);
  });
});
