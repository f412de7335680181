import { beforeAll, describe, expect, test } from 'vitest';
import { askByName } from '../../support/ask-by-name.ts';
import { recommend } from '../../support/committee-work.ts';
import { registerAssociation } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

const kept: { applicationId: string } = { applicationId: '' };
const theWorld = townInUse(500_000);

const says = async (name: string, as: string, body: unknown = {}, more = {}) => {
  const answer = await askByName(name, { as, params: { applicationId: kept.applicationId, ...more }, body });
  await theWorld().settle();
  return answer;
};
const grant = async () => (await says('payout-file', 'signatory')).body;

beforeAll(async () => {
  const world = theWorld();
  const organisationId = await registerAssociation(world, 'signatory');
  kept.applicationId = await recommend(world, { organisationId, number: 1, amountCents: 90_000 });
});

describe('a project that begins before its notice', () => {
  test('is permitted by the office, at the risk of whoever begins', async () => {
    const early = { fromOn: '2024-03-01', reason: 'Der Raum ist nur im März frei.' };
    expect((await says('permit-early-start', 'signatory', early)).status).toBe(403);
    expect((await says('permit-early-start', 'office', early)).status).toBeLessThan(300);
    expect((await says('issue-grant', 'office')).status).toBeLessThan(300);
    expect((await says('permit-early-start', 'office', early)).body.code).toBe('grant-issued-before');
  });
});

describe('an objection to the notice', () => {
  test('is taken back by whoever signs for the group, and is no longer open then', async () => {
    theWorld().setClock('2024-03-04T09:00:00.000Z');
    expect((await says('post-notice', 'office', { channel: 'post' })).status).toBe(200);
    theWorld().setClock('2024-03-12T09:00:00.000Z');
    const grounds = { grounds: 'Die Auflage ist unklar.' };
    expect((await says('file-objection', 'signatory', grounds)).status).toBe(200);
    expect((await says('withdraw-objection', 'passer-by')).status).toBe(404);
    expect((await says('withdraw-objection', 'signatory')).status).toBe(200);
    expect((await says('withdraw-objection', 'signatory')).body.code).toBe('no-objection-open');
  });
});

describe('the money of a running project', () => {
  const ask = async () => {
    const { body } = await says('request-payment', 'signatory', { amountCents: 90_000 });
    return { paymentId: String(body.paymentId) };
  };

  test('is not paid where the office stops it, and can be asked for again', async () => {
    theWorld().setClock('2024-04-08T09:00:00.000Z');
    expect((await says('accept-grant', 'signatory')).status).toBe(200);
    const refusal = { reason: 'Die Belege passen nicht dazu.' };
    const payment = await ask();
    expect((await says('refuse-payment', 'office', refusal, payment)).status).toBe(200);
    expect((await says('refuse-payment', 'office', refusal, payment)).body.code).toBe(
      'payment-not-at-this-step',
    );
    expect(await grant()).toMatchObject({ requestableCents: 90_000 });
  });

  test('counts as not paid where the bank sends it back', async () => {
    const payment = await ask();
    await says('approve-payment', 'office', {}, payment);
    await says('order-payment', 'cashier', {}, payment);
    expect((await says('execute-payment', 'treasurer', {}, payment)).status).toBe(200);
    expect(await grant()).toMatchObject({ paidCents: 90_000 });
    const back = { reason: 'account-closed', returnedOn: '2024-04-08' };
    expect((await says('return-payment', 'cashier', back, payment)).status).toBe(200);
    expect(await grant()).toMatchObject({ paidCents: 0, requestableCents: 90_000 });
  });

  test('comes back in part where it was not spent in time, and can be drawn again', async () => {
    const payment = await ask();
    await says('approve-payment', 'office', {}, payment);
    await says('order-payment', 'cashier', {}, payment);
    await says('execute-payment', 'treasurer', {}, payment);
    const unspent = { amountCents: 20_000, receivedOn: '2024-04-08' };
    expect((await says('book-unspent-return', 'signatory', unspent)).status).toBe(403);
    expect((await says('book-unspent-return', 'cashier', unspent)).status).toBe(200);
    expect(await grant()).toMatchObject({ requestableCents: 20_000 });
  });
});

describe('a running project', () => {
  test('says on which day it began', async () => {
    theWorld().setClock('2024-05-02T09:00:00.000Z');
    const started = { startedOn: '2024-04-02' };
    expect((await says('report-project-start', 'signatory', started)).status).toBe(200);
    expect((await says('report-project-start', 'signatory', started)).body.code).toBe(
      'project-started-before',
    );
  });

  test('that was heard about a revocation and explained itself goes on', async () => {
    const hearing = {
      ...{ grounds: ['purpose-missed'], reasons: 'Ein Termin fand nicht statt.', answerDays: 14 },
      knownSinceOn: '2024-05-02',
    };
    expect((await says('open-hearing', 'office', hearing)).status).toBe(200);
    expect((await says('drop-hearing', 'office', { reasons: 'Er wurde nachgeholt.' })).status).toBe(200);
    expect((await says('drop-hearing', 'office', { reasons: 'Noch einmal.' })).body.code).toBe('no-hearing');
    expect(await grant()).toMatchObject({ status: 'accepted' });
  });

  test('that ends before its time has to give account of itself that much earlier', async () => {
    theWorld().setClock('2024-06-28T09:00:00.000Z');
    const early = { endedOn: '2024-06-27', reason: 'Die Leiterin ist fortgezogen.' };
    expect((await says('report-early-end', 'signatory', early)).status).toBe(200);
    expect(await grant()).toMatchObject({ grant: { periodEndsOn: '2024-06-27', proofDueOn: '2024-08-08' } });
  });
});
