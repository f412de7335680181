import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { caseSubject } from '../../../events/privacy.ts';
import { handler as confirmAccount } from '../../../functions/cash-office/confirm-paying-account.ts';
import { handler as payingAccount } from '../../../functions/cash-office/paying-account.ts';
import { handler as setAccount } from '../../../functions/cash-office/set-paying-account.ts';
import { handler as cancel } from '../../../functions/pay-run/cancel-pay-run.ts';
import { handler as payRuns } from '../../../functions/pay-run/pay-runs.ts';
import { handler as prepare } from '../../../functions/pay-run/prepare-pay-run.ts';
import { handler as release } from '../../../functions/pay-run/release-pay-run.ts';
import { handler as execute } from '../../../functions/payout/execute-payment.ts';
import { handler as due } from '../../../functions/payout/payments-due.ts';
import { handler as payoutFile } from '../../../functions/payout/payout-file.ts';
import { call } from '../../support/http.ts';
import { account, DIGEST, released } from '../../support/pay-run-facts.ts';
import { whatTheBankSays } from '../../support/pay-run-town/bank-says.ts';
import { payRunTown } from '../../support/pay-run-town/town.ts';
import { record } from '../../support/review-facts.ts';
import { validateTransfers } from '../../support/xsd.ts';

const inTown = payRunTown();
const { kept, theWorld, post, send, look, theRun, theFile, orderedPayment } = inTown;

describe('the account that the town pays from', () => {
  test('is named by an administrator and confirmed by somebody else', async () => {
    expect((await send(setAccount, 'cashier', account)).status).toBe(403);
    const wrong = { ...account, iban: 'DE88 3704 0044 0532 0130 00' };
    expect((await send(setAccount, 'administrator', wrong)).body.code).toBe('iban-check-digits-wrong');
    expect((await send(setAccount, 'administrator', account)).body).toMatchObject({ accountVersion: 1 });
    const confirm = { accountVersion: 1 };
    expect((await send(confirmAccount, 'administrator', confirm)).body.code).toBe('proposer-cannot-confirm');
    const early = { executionOn: '2024-04-09', payments: kept.places };
    expect((await send(prepare, 'cashier', early)).body.code).toBe('no-paying-account');
    expect((await send(confirmAccount, 'treasurer', confirm)).status).toBe(200);
    expect((await look(payingAccount, 'cashier')).body.accounts).toMatchObject([
      { iban: account.iban, confirmedAt: '2024-04-08T09:00:00.000Z' },
    ]);
    expect((await look(payingAccount, 'signatory')).status).toBe(403);
  });
});

describe('a pay run', () => {
  test('is prepared for a banking day, and its payments are nobody’s else', async () => {
    const body = { executionOn: '2024-04-13', payments: kept.places };
    expect(await send(prepare, 'cashier', body)).toMatchObject({
      ...{ status: 422, body: { code: 'no-banking-day', facts: { beforeOn: '2024-04-12' } } },
    });
    const answer = await send(prepare, 'cashier', { ...body, executionOn: '2024-04-09' });
    expect(answer.status).toBe(201);
    kept.runId = answer.body.id;
    const [place] = kept.places;
    expect((await call(execute, { person: 'treasurer', params: { ...place! }, body: {} })).body.code).toBe(
      'payment-in-run',
    );
    expect((await send(prepare, 'treasurer', { ...body, executionOn: '2024-04-09' })).body.code).toBe(
      'payment-in-run',
    );
    expect((await theRun()).body).toMatchObject({
      ...{ status: 'prepared', totalCents: 135_007, pendingCents: 135_007, paidCents: 0 },
      payments: [{ status: 'ordered' }, { status: 'ordered' }],
    });
    expect((await theFile()).body.code).toBe('run-not-released');
    const waiting = { nextStep: 'release', runId: kept.runId };
    expect((await look(due, 'treasurer')).body.items).toMatchObject([
      { ...waiting, maySign: true },
      { ...waiting, maySign: true },
    ]);
    expect((await look(due, 'cashier')).body.items).toMatchObject([{ maySign: false }, { maySign: false }]);
  });

  test('is cancelled where a bank account has changed meanwhile, and prepared again after a new approval', async () => {
    const world = theWorld();
    const params = { organisationId: kept.organisationId };
    const named = { iban: 'DE75 5121 0800 1245 1261 99', holder: 'Verein <Süd> & Söhne' };
    await world.carry('propose-bank-account', { as: 'signatory', params, body: named });
    const body = { accountVersion: 2, verifiedBy: 'call-back' };
    await world.carry('confirm-bank-account', { as: 'office', params, body });
    expect((await post(release, 'treasurer')).body.code).toBe('run-account-changed');
    expect((await post(cancel, 'cashier', { reason: 'Neues Konto.' })).status).toBe(200);
    for (const place of kept.places) {
      await world.carry('approve-payment', { as: 'office', params: place });
      await world.carry('order-payment', { as: 'cashier', params: place });
    }
    world.setClock('2024-04-08T10:00:00.000Z');
    const again = await send(prepare, 'cashier', { executionOn: '2024-04-09', payments: kept.places });
    kept.runId = again.body.id;
    expect((await look(payRuns, 'auditor')).body.items).toMatchObject([
      { status: 'prepared', pendingCents: 135_007, paymentCount: 2 },
      { status: 'cancelled', pendingCents: 0, paidCents: 0 },
    ]);
  });

  test('is released by another person, and every payment is made at once', async () => {
    expect((await post(release, 'cashier')).body.code).toBe('prepared-by-yourself');
    const answer = await post(release, 'treasurer');
    expect(answer).toMatchObject({
      status: 200,
      body: { fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect((await post(release, 'treasurer')).body.code).toBe('run-not-prepared');
    expect((await theRun()).body).toMatchObject({
      ...{ status: 'released', pendingCents: 0, paidCents: 135_007, bookedCents: 0, awaitedCents: 135_007 },
      payments: [{ status: 'executed', maskedIban: 'DE … 6199' }, { status: 'executed' }],
    });
    const { applicationId } = kept.places[0]!;
    expect((await look(payoutFile, 'signatory', { applicationId })).body).toMatchObject({
      paidCents: 90_000,
      payments: [{ executedOn: '2024-04-09', spendByOn: '2024-05-21', runId: kept.runId }],
    });
  });

  test('shows no account in full, and the shortened one to the cash office only', async () => {
    for (const person of ['cashier', 'auditor'])
      expect(JSON.stringify((await theRun(person)).body)).not.toMatch(/DE75512108001245126199/);
    // With the sign before it: ids and digests may hold these four digits as well.
    expect(JSON.stringify((await theRun('cashier')).body)).toContain('… 6199');
    expect(JSON.stringify((await theRun('auditor')).body)).not.toMatch(/… 6199|Söhne/);
  });
});

describe('the file for the bank', () => {
  test('is the one that was released, for the cash office only, however often it is asked for', async () => {
    const { status, body, headers } = await theFile();
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/xml');
    validateTransfers(body);
    expect(body).toContain('<IBAN>DE75512108001245126199</IBAN>');
    expect(body).toContain('<Nm>Verein (Sued) + Soehne</Nm>');
    expect(body).toContain('<CtrlSum>1350.07</CtrlSum>');
    const digest = createHash('sha256').update(body).digest('hex');
    expect((await theRun()).body.fileSha256).toBe(digest);
    expect((await theFile()).body).toBe(body);
    for (const person of ['auditor', 'office', 'administrator', 'signatory'])
      expect((await theFile(person)).status).toBe(403);
  });
});

whatTheBankSays(inTown);

describe('a release that names another file', () => {
  test('is told loudly, with both digests, and nothing is handed out', async () => {
    const world = theWorld();
    const place = await orderedPayment(3, 90_000);
    const { body } = await send(prepare, 'cashier', { executionOn: '2024-04-10', payments: [place] });
    kept.runId = body.id;
    const forged = { ...released(), data: { ...released().data, runId: kept.runId } };
    await record(world.environment, world.tenant, `payrun-${kept.runId}`, [forged]);
    const answer = await theFile();
    expect(answer).toMatchObject({
      ...{ status: 409, body: { code: 'pay-file-differs', facts: { fileSha256: DIGEST } } },
    });
    expect(answer.body.detail).toMatch(/^WARNING/);
    expect(JSON.stringify(answer.body)).not.toContain('IBAN');
  });
});

describe('once the account of a payment is erased', () => {
  test('the file cannot be made any more, and says so with the digest', async () => {
    const world = theWorld();
    await world.environment.vault.destroy(world.tenant, caseSubject(kept.organisationId));
    const { fileSha256 } = (await theRun()).body;
    expect(await theFile()).toMatchObject({
      ...{ status: 409, body: { code: 'pay-file-erased', facts: { fileSha256 } } },
    });
  });
});
