import { describe, expect, test } from 'vitest';
import {
  type RequestPayment,
  requestPayment,
  requestPaymentRefusals,
} from '../../../domain/payment/request-payment.ts';
import { payout } from '../../../domain/payout/payout.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { acting, specification } from '../../support/given.ts';
import { expired, objected, posted, renounced, waived } from '../../support/notice-facts.ts';
import { paid, requested, returned } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, grantedUntil, person, terms } from '../../support/payout-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { closedYear, openYear, recipient, withoutAccount } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, settled } from '../../support/settlement-facts.ts';

const given = specification(payout, requestPayment, { organisation: recipient(), ...openYear });
const ask = (amountCents: number, word = 'member', more: Partial<RequestPayment> = {}): RequestPayment => ({
  ...acting(person(word)),
  applicationId: APPLICATION,
  amountCents,
  ...{ need: [], spentCents: null },
  ...more,
});
const grant = [granted(), accepted];
const byNeed = [granted({ terms: { ...terms, drawdown: 'need' } }), accepted];
const soon = { lineId: 'fees', dueOn: '2024-03-01', amountCents: 100_000 };
const needing = (amountCents: number, need: RequestPayment['need'], spentCents: number | null = null) =>
  ask(amountCents, 'member', { need, spentCents });
const spent: PayoutEvent = {
  type: 'SpendingReported',
  data: {
    ...{ applicationId: APPLICATION, spentCents: 100_000, untilOn: '2024-01-31' },
    reportedBy: person('member'),
  },
};
const untilFinal = [granted({ terms: { ...terms, payableFrom: 'finality' } }), accepted];

describe('asking for a payment', () => {
  test('is possible up to the grant', () => {
    given(...grant)
      .when(ask(250_000))
      .expectEvents(requested('a', 250_000));
    given(...grant, ...paid('a', 100_000))
      .when(ask(150_000))
      .expectEvents(requested('b', 150_000));
  });

  test('what was refused or came back from the bank can be asked for again', () => {
    given(...grant, ...paid('a', 250_000), returned('a', 250_000))
      .when(ask(250_000))
      .expectEvents(requested('b', 250_000));
  });

  test('after the settlement goes up to the final grant', () => {
    const rest = { finalCents: 215_000, paidCents: 200_000, refundCents: 0, stillPayableCents: 15_000 };
    const history = [...grant, ...paid('a', 200_000), proved(), checked(), settled(rest)];
    given(...history)
      .when(ask(15_000))
      .expectEvents(requested('b', 15_000));
    given(...history)
      .when(ask(15_001))
      .expectRefusal('payment-over-grant');
  });

  test.for([
    ['by waiver', waived],
    ['by the end of its period', expired],
  ] as const)('where money waits for that, is possible once the grant is final %s', ([, final]) => {
    given(...untilFinal, final)
      .when(ask(250_000))
      .expectEvents(requested('a', 250_000));
  });

  test('is possible from the day after the period, whether or not anybody noted that it ended', () => {
    const at = (now: string) =>
      given(...untilFinal, posted({ remedyEndsOn: '2024-02-01' })).when({ ...ask(250_000), now });
    at('2024-02-01T22:59:59.999Z').expectRefusal('grant-not-final');
    expect(at('2024-02-01T23:00:00.000Z').decision).toHaveProperty('accepted');
  });

  test('under a contract waits for the acceptance only: nothing can be done against it', () => {
    const contract = granted({ instrument: 'contract', terms: { ...terms, payableFrom: 'finality' } });
    given(contract, accepted).when(ask(250_000)).expectEvents(requested('a', 250_000));
  });

  eachRefuses(requestPaymentRefusals, given, {
    'unknown-grant': { given: grant, when: ask(1, 'stranger') },
    'grant-not-accepted': { given: [granted()], when: ask(1) },
    'grant-not-final': { given: untilFinal, when: ask(1) },
    'objection-open': { given: [...grant, objected()], when: ask(1) },
    'renounced-before': { given: [...grant, renounced()], when: ask(1) },
    'case-closed': { given: [...grant, settled(), caseClosed], when: ask(1) },
    'settlement-awaited': { given: [...grant, ...paid('a', 1), proved()], when: ask(1) },
    'year-end-passed': { given: [grantedUntil('2024-01-31'), accepted], when: ask(1) },
    'payment-year-closed': { given: grant, when: ask(1), beside: closedYear },
    'payment-without-amount': { given: grant, when: ask(0) },
    'payment-over-grant': { given: [...grant, requested('a', 200_000)], when: ask(50_001) },
    'no-confirmed-account': { given: grant, when: ask(1), beside: { organisation: withoutAccount } },
    'need-not-listed': { given: byNeed, when: ask(1) },
    'need-line-unknown': { given: byNeed, when: needing(1, [{ ...soon, lineId: 'travel' }]) },
    'need-not-due-yet': { given: byNeed, when: needing(1, [{ ...soon, dueOn: '2024-12-01' }]) },
    'spending-fell': { given: [...byNeed, spent], when: needing(1, [soon], 99_999) },
    'payment-over-need': { given: byNeed, when: needing(25_001, [soon]) },
  });
});
