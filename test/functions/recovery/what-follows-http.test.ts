import { beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../support/api.ts';
import { recommend } from '../../support/committee-work.ts';
import { dynamodb, sqliteInMemory } from '../../support/engines.ts';
import { FUND, registerAssociation, rules } from '../../support/town.ts';
import { townInUse } from '../../support/town-in-use.ts';

/** 2,500.00 for fees, beside 277.78 of own money for material. */
const OWN_CENTS = 27_778;
const receipt = (number: number, lineId: string, amountCents: number) => ({
  ...{ number, lineId, amountCents, paidOn: '2024-06-03' },
  ...{ payee: 'Eine Firma', purpose: 'Rechnung' },
});
const findings = (feesCents: number) => [
  { number: 1, finding: 'cut', recognisedCents: feesCents, reason: 'Ohne Vertrag.' },
  { number: 2, finding: 'recognised', recognisedCents: OWN_CENTS, reason: null },
];

describe.each([sqliteInMemory, dynamodb])(
  '750.00 that were demanded and paid late, on the $name',
  (engine) => {
    const kept: { applicationId: string } = { applicationId: '' };
    const theWorld = townInUse(500_000, rules, engine);
    const at = (day: string) => theWorld().setClock(`${day}T10:00:00.000Z`);
    const post = async (person: string, path: string, body: unknown = {}) => {
      const answer = await ask('POST', `/applications/${kept.applicationId}${path}`, { person, body });
      await theWorld().settle();
      return answer;
    };
    const done = async (...sent: Parameters<typeof post>) => {
      const answer = await post(...sent);
      expect(answer.status, `${sent[1]}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
      return answer.body;
    };
    const file = async () =>
      (await ask('GET', `/applications/${kept.applicationId}/grant`, { person: 'office' })).body;
    const work = async (key: string) => {
      const { body } = await ask('GET', '/worklist', { person: 'office' });
      return body.items.filter((item: { key: string }) => item.key === key);
    };

    beforeAll(async () => {
      const world = theWorld();
      const organisationId = await registerAssociation(world, 'signatory');
      kept.applicationId = await recommend(world, { organisationId, number: 1, amountCents: 250_000 });
      at('2024-03-20');
      await done('office', '/grant');
      await done('signatory', '/grant/acceptance');
      const wish = { periodEndsOn: '2024-12-31', reason: 'Wir brauchen länger.' };
      const { changeId } = await done('signatory', '/grant/changes', wish);
      await done('office', `/grant/changes/${changeId}/approval`, { reason: 'Der Zweck bleibt.' });
      const { paymentId } = await done('signatory', '/payments', { amountCents: 250_000 });
      at('2024-04-08');
      await done('office', `/payments/${paymentId}/approval`);
      await done('cashier', `/payments/${paymentId}/order`);
      await done('treasurer', `/payments/${paymentId}/execution`);
    });

    test('the settlement demands 750.00 and says by when', async () => {
      at('2025-01-16');
      const receipts = [receipt(1, 'fees', 250_000), receipt(2, 'material', OWN_CENTS)];
      await done('signatory', '/proof', { report: 'Es kamen viele.', receipts, otherFundsCents: OWN_CENTS });
      await done('checker', '/proof/check', { findings: findings(175_000) });
      await done('office', '/settlement');
      expect(await file()).toMatchObject({
        settlement: { finalCents: 175_000, refundCents: 75_000 },
        claim: { key: 'claim-due', facts: { openCents: 75_000, dueOn: '2025-02-17' } },
      });
    });

    test('what is paid in parts is due by what was agreed, in the work list as in the file', async () => {
      const instalments = [
        { amountCents: 30_000, dueOn: '2025-03-03' },
        { amountCents: 45_000, dueOn: '2025-04-01' },
      ];
      await done('cashier', '/claim/instalments', { instalments, reason: 'Der Verein hat wenig.' });
      at('2025-03-03');
      expect(await work('next-settled')).toMatchObject([{ dueOn: '2025-03-03', isOverdue: false }]);
      at('2025-03-04');
      expect(await work('next-settled')).toMatchObject([{ dueOn: '2025-03-03', isOverdue: true }]);
      expect(await file()).toMatchObject({
        claim: { key: 'claim-instalment-overdue', facts: { dueOn: '2025-03-03' } },
      });
    });

    test('13.89 of interest are set for 93 days and paid', async () => {
      at('2025-04-03');
      await done('treasurer', '/refunds', { amountCents: 75_000, receivedOn: '2025-04-03' });
      at('2025-05-05');
      const [proposal] = (await file()).interestProposals;
      const steps = [{ amountCents: 75_000, days: 93, rateBasisPoints: 727 }];
      expect(proposal).toMatchObject({ kind: 'refund', amountCents: 1_389, steps });
      const interest = { kind: 'refund', untilOn: '2025-05-05', amountCents: 1_389, reason: 'Zu spät.' };
      await done('office', '/interest', interest);
      await done('treasurer', '/refunds', { amountCents: 1_389, receivedOn: '2025-05-05' });
      expect(await file()).toMatchObject({ claim: { key: 'claim-paid' }, outstandingRefundCents: 0 });
    });

    test('a demand that falls to 600.00 leaves 11.11 of interest, and 152.78 are owed to the group', async () => {
      const correction = { reason: 'Der Vertrag fand sich.', findings: findings(190_000) };
      await done('checker', '/settlement/correction', correction);
      const seen = await file();
      expect(seen).toMatchObject({
        ...{ outstandingRefundCents: 0, overpaidRefundCents: 15_000, requestableCents: 0 },
        settlement: { finalCents: 190_000 },
        claim: {
          key: 'claim-overpaid',
          demanded: { principalCents: 60_000, interestCents: 1_111 },
          overpaid: { principalCents: 15_000, interestCents: 278 },
        },
        recovery: { interest: [{ amountCents: 1_111, steps: [{ amountCents: 60_000, days: 93 }] }] },
      });
      expect(seen.claim.text).toContain('€152.78');
      expect(await work('work-repayment-to-order')).toMatchObject([{ waitsFor: 'finance' }]);
      expect((await post('office', '/closure')).body.code).toBe('overpaid-not-repaid');
    });

    test('152.78 go back by two persons, once, and again where the bank sends them back', async () => {
      await done('cashier', '/claim/repayment');
      const [{ repaymentId }] = (await file()).recovery.repayments;
      expect(await work('work-repayment-to-make')).toMatchObject([{ waitsFor: 'finance' }]);
      expect((await post('cashier', '/claim/repayment/execution')).status).toBe(403);
      await done('treasurer', '/claim/repayment/execution');
      expect((await post('cashier', '/claim/repayment')).body.code).toBe('nothing-overpaid');
      const back = { reason: 'account-closed', returnedOn: '2025-05-05' };
      await done('cashier', `/claim/repayments/${repaymentId}/return`, back);
      expect(await file()).toMatchObject({ overpaidRefundCents: 15_000 });
      await done('cashier', '/claim/repayment');
      await done('treasurer', '/claim/repayment/execution');
      expect(await file()).toMatchObject({
        overpaidRefundCents: 0,
        claim: {
          overpaid: { principalCents: 0, interestCents: 0 },
          repaid: { principalCents: 15_000, interestCents: 278 },
        },
      });
      await done('office', '/closure');
    });

    test('the book of the fund has got back 600.00 of the grant in the end', async () => {
      const { body } = await ask('GET', `/funds/${FUND}/ledger`, { person: 'office' });
      expect(body).toMatchObject({ paidCents: 250_000, refundedCents: 60_000 });
    });
  },
);
