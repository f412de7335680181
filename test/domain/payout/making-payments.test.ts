import { describe, expect, test } from 'vitest';
import { executePayment, executeRefusals } from '../../../domain/payment/execute-payment.ts';
import { refusePayment, refusePaymentRefusals } from '../../../domain/payment/refuse-payment.ts';
import { returnPayment, returnRefusals } from '../../../domain/payment/return-payment.ts';
import { payout } from '../../../domain/payout/payout.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { specification } from '../../support/given.ts';
import { by, changed, checkedBy, ended, grant, others } from '../../support/payment-at-hand.ts';
import {
  approved,
  executed,
  ordered,
  paid,
  requested,
  returned,
  scheduled,
} from '../../support/payment-facts.ts';
import { APPLICATION, accepted, FUND, grantedUntil, payment, person } from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, demanded, refunded, settled } from '../../support/settlement-facts.ts';

describe('making a payment', () => {
  const given = specification(payout, executePayment, others);
  const history = [...grant, requested('a', 100_000), approved('a'), ordered('a')];
  const pay = (word: string, executedOn: string | null = null) => ({
    ...by(word),
    ...{ executedOn, valueOn: null },
  });

  test('says by when the money must be spent: 42 days later', () => {
    given(...history)
      .when(pay('treasurer'))
      .expectEvents(executed('a', 100_000));
  });

  test('six weeks from Monday 3 March 2025 end on Monday 14 April', () => {
    const when = { ...pay('treasurer', '2025-03-03'), now: '2025-03-04T08:00:00.000Z' };
    const { decision } = given(...history).when(when);
    expect(decision).toMatchObject({ accepted: [{ data: { spendByOn: '2025-04-14' } }] });
  });

  test('is possible to the last second of the last paying day, in summer time as well', () => {
    const last = [grantedUntil('2024-04-08'), accepted, requested('a', 1), approved('a'), ordered('a')];
    const at = (now: string) => given(...last).when({ ...pay('treasurer'), now });
    expect(at('2024-04-08T21:59:59.999Z').decision).toMatchObject({
      accepted: [{ data: { executedOn: '2024-04-08' } }],
    });
    at('2024-04-08T22:00:00.000Z').expectRefusal('year-end-passed');
  });

  test('may be noted later, if it left in time', () => {
    const late = [grantedUntil('2024-04-05'), accepted, requested('a', 1), approved('a'), ordered('a')];
    const { decision } = given(...late).when(pay('treasurer', '2024-04-05'));
    expect(decision).toMatchObject({ accepted: [{ data: { executedOn: '2024-04-05' } }] });
  });

  eachRefuses(executeRefusals, given, {
    'unknown-payment': { given: grant, when: pay('treasurer') },
    'acts-for-recipient': { given: history, when: pay('signatory') },
    'signed-before': { given: history, when: pay('cashier') },
    'checked-proof-before': { given: [...history, ...checkedBy('treasurer')], when: pay('treasurer') },
    'payment-not-at-this-step': { given: history.slice(0, 4), when: pay('treasurer') },
    'payment-in-run': { given: [...history, scheduled('a')], when: pay('treasurer') },
    'account-changed': { given: history, when: pay('treasurer'), beside: changed },
    'day-in-future': { given: history, when: pay('treasurer', '2024-04-09') },
    'year-end-passed': {
      given: [...ended, requested('a', 1), approved('a'), ordered('a')],
      when: pay('treasurer'),
    },
  });
});

describe('stopping a payment', () => {
  const given = specification(payout, refusePayment);
  const refuse = { ...by('office'), reason: 'Die Rechnung fehlt.' };

  test('is possible until the money leaves', () => {
    for (const steps of [[], [approved('a')], [approved('a'), ordered('a')]])
      given(...grant, requested('a', 1), ...steps)
        .when(refuse)
        .expectEvents({
          type: 'PaymentRefused',
          data: {
            applicationId: APPLICATION,
            paymentId: payment('a'),
            reason: 'Die Rechnung fehlt.',
            refusedBy: person('office'),
          },
        });
  });

  eachRefuses(refusePaymentRefusals, given, {
    'unknown-payment': { given: grant, when: refuse },
    'payment-not-at-this-step': { given: [...grant, ...paid('a', 1)], when: refuse },
    'payment-in-run': {
      given: [...grant, requested('a', 1), approved('a'), ordered('a'), scheduled('a')],
      when: refuse,
    },
  });
});

describe('a payment that the bank sends back', () => {
  const given = specification(payout, returnPayment, { organisation: recipient() });
  const cameBack: PayoutEvent = {
    type: 'UnspentReturned',
    data: {
      ...{ applicationId: APPLICATION, fundId: FUND, receiptId: `ref_${'0'.repeat(26)}`, amountCents: 1 },
      ...{ receivedOn: '2024-05-20', valueOn: '2024-05-20', bookedBy: person('cashier') },
    },
  };
  const sendBack = {
    ...by('treasurer'),
    ...{ reason: 'account-closed' as const, returnedOn: null, valueOn: null },
  };

  test('was never paid', () => {
    given(...grant, ...paid('a', 100_000))
      .when(sendBack)
      .expectEvents(returned('a', 100_000));
  });

  test('is not taken for what came back on a demand already', () => {
    given(...grant, ...paid('a', 100_000), demanded(40_000), refunded(40_000))
      .when(sendBack)
      .expectRefusal('payment-came-back');
  });

  eachRefuses(returnRefusals, given, {
    'unknown-payment': { given: grant, when: sendBack },
    'acts-for-recipient': {
      given: [...grant, ...paid('a', 1)],
      when: { ...sendBack, actorId: person('member') },
    },
    'payment-not-at-this-step': {
      given: [...grant, ...paid('a', 1), returned('a', 1)],
      when: sendBack,
    },
    'payment-settled': { given: [...grant, ...paid('a', 250_000), settled()], when: sendBack },
    'payment-came-back': { given: [...grant, ...paid('a', 1), cameBack], when: sendBack },
    'case-closed': {
      given: [...grant, settled(), ...paid('a', 1), caseClosed],
      when: sendBack,
    },
    'day-in-future': {
      given: [...grant, ...paid('a', 1)],
      when: { ...sendBack, returnedOn: '2024-04-10' },
    },
    'returned-before-paid': {
      given: [...grant, ...paid('a', 1)],
      when: { ...sendBack, returnedOn: '2024-04-07' },
    },
  });
});
