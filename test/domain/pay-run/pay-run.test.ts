import { describe, expect, test } from 'vitest';
import { cancelPayRun, cancelPayRunRefusals } from '../../../domain/pay-run/cancel-pay-run.ts';
import { payRun } from '../../../domain/pay-run/pay-run.ts';
import { preparePayRun, preparePayRunRefusals } from '../../../domain/pay-run/prepare-pay-run.ts';
import { acting, specification } from '../../support/given.ts';
import { changedAccount, ended, NOW, place } from '../../support/pay-run-at-hand.ts';
import {
  around,
  cancelled,
  cashOfficeAfter,
  named,
  prepared,
  released,
  runPayment,
  twoOrdered,
} from '../../support/pay-run-facts.ts';
import { RUN, scheduled } from '../../support/payment-facts.ts';
import { APPLICATION, granted, payment, person, terms } from '../../support/payout-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { goettingen } from '../../support/seats.ts';

describe('preparing a pay run', () => {
  const given = specification(payRun, preparePayRun, around(twoOrdered));
  const prepare = (by: string, executionOn = '2024-04-09', words = ['a', 'b']) => ({
    ...{ ...acting(person(by), NOW), derivedId: (prefix: string) => `${prefix}_${'0'.repeat(26)}` },
    ...{ executionOn, payments: words.map(place) },
  });

  test('puts ordered payments together and keeps them from everything else: 1,500.07 euro', () => {
    const { decision } = given().when(prepare('cashier'));
    const payments = [runPayment('a', 100_000), runPayment('b', 50_007)];
    expect(decision).toEqual({
      accepted: [prepared(payments)],
      also: { [`payout-${APPLICATION}`]: [scheduled('a'), scheduled('b')] },
    });
    expect(prepared(payments).data).toMatchObject({ totalCents: 150_007 });
  });

  test.each([
    ['2024-04-13', 'a Saturday', '2024-04-12'],
    ['2024-05-01', '1 May', '2024-04-30'],
    ['2024-05-30', 'Corpus Christi', '2024-05-29'],
  ])('is told of the last banking day before %s, %s: %s', (executionOn, _what, beforeOn) => {
    const { decision } = given().when(prepare('cashier', executionOn));
    const facts = { executionOn, beforeOn, paymentId: payment('a') };
    expect(decision).toEqual({ refused: 'no-banking-day', facts });
  });

  test('asks the holidays where the office sits that granted: Corpus Christi is a banking day in Göttingen', () => {
    const [, ...then] = twoOrdered;
    const inGoettingen = granted({ terms: { ...terms, officeSeat: goettingen } });
    const { decision } = given().when(prepare('cashier', '2024-05-30'), around([inGoettingen, ...then]));
    expect(decision).toHaveProperty('accepted');
  });

  test('names the payment that stands in the way', () => {
    const { decision } = given().when(prepare('cashier', '2024-04-09', ['a', 'b', 'c']));
    expect(decision).toEqual({ refused: 'unknown-payment', facts: { paymentId: payment('c') } });
  });

  eachRefuses(preparePayRunRefusals, given, {
    'no-paying-account': {
      given: [],
      when: prepare('cashier'),
      beside: { cashOffice: cashOfficeAfter(named('administrator')) },
    },
    'payment-twice-in-run': { given: [], when: prepare('cashier', '2024-04-09', ['a', 'b', 'a']) },
    'unknown-payment': { given: [], when: prepare('cashier', '2024-04-09', ['c']) },
    'acts-for-recipient': { given: [], when: prepare('signatory') },
    'payment-not-ordered': {
      given: [],
      when: prepare('cashier'),
      beside: around(twoOrdered.slice(0, -1)),
    },
    'payment-in-run': {
      given: [],
      when: prepare('cashier'),
      beside: around([...twoOrdered, scheduled('b')]),
    },
    'run-account-changed': { given: [], when: prepare('cashier'), beside: changedAccount },
    'execution-day-past': { given: [], when: prepare('cashier', '2024-04-05') },
    'no-banking-day': { given: [], when: prepare('cashier', '2024-04-14') },
    'execution-day-too-far': { given: [], when: prepare('cashier', '2024-07-08') },
    'run-after-year-end': {
      given: [],
      when: prepare('cashier', '2024-04-09', ['a']),
      beside: around(ended),
    },
  });
});

describe('giving a pay run up', () => {
  const run = prepared([runPayment('a', 100_000)]);
  const given = specification(payRun, cancelPayRun, around([...twoOrdered, scheduled('a')]));
  const cancel = { ...acting(person('cashier'), NOW), runId: RUN, reason: 'Falscher Tag.' };

  test('lets its payments wait each on its own again', () => {
    expect(given(run).when(cancel).decision).toEqual({
      accepted: [cancelled],
      also: {
        [`payout-${APPLICATION}`]: [{ type: 'PaymentUnscheduled', data: { ...place('a'), runId: RUN } }],
      },
    });
    given(run, cancelled).when(cancel).expectEvents();
  });

  eachRefuses(cancelPayRunRefusals, given, {
    'unknown-run': { given: [], when: cancel },
    'run-not-prepared': { given: [run, released()], when: cancel },
  });
});
