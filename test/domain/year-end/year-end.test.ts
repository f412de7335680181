import { expect, test } from 'vitest';
import { isBeforeYearEnd } from '../../../domain/payout/payment-rules.ts';
import { leavingBefore } from '../../../domain/views/payments-due.ts';
import { acting } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { granted, person, terms } from '../../support/payout-facts.ts';

const grantUntil = (payUntilOn: string | null) => grantAfter([granted({ terms: { ...terms, payUntilOn } })]);
const at = (now: string) => acting(person('office'), now);

test.each([
  ['2024-12-15T22:59:59.999Z', true],
  ['2024-12-15T23:00:00.000Z', { payUntilOn: '2024-12-15' }],
])('a grant payable until 15 December 2024 in Berlin is so at %s: %j', (now, verdict) => {
  expect(isBeforeYearEnd(at(now), grantUntil('2024-12-15'))).toEqual(verdict);
});

test('a grant without such a day stays payable', () => {
  expect(isBeforeYearEnd(at('2030-01-01T00:00:00.000Z'), grantUntil(null))).toBe(true);
});

test('a day until which money may leave has two last banking days where two offices sit in two Länder', () => {
  const untilReformationDay = { amountCents: 1, payUntilOn: '2025-10-31' };
  const due = [
    { ...untilReformationDay, paymentId: 'pay_1', latestExecutionOn: '2025-10-31' },
    { ...untilReformationDay, paymentId: 'pay_2', latestExecutionOn: '2025-10-30' },
  ];
  const on = { payUntilOn: '2025-10-31', pendingCents: 1 };
  expect(leavingBefore(due)).toEqual([
    { ...on, latestExecutionOn: '2025-10-30', paymentIds: ['pay_2'] },
    { ...on, latestExecutionOn: '2025-10-31', paymentIds: ['pay_1'] },
  ]);
});

test('what waits is listed by the day until which it may leave, the nearest first, without what may leave any day', () => {
  const due = [
    { paymentId: 'pay_1', amountCents: 100_000, payUntilOn: '2024-12-31', latestExecutionOn: '2024-12-31' },
    { paymentId: 'pay_2', amountCents: 50_007, payUntilOn: '2024-12-15', latestExecutionOn: '2024-12-13' },
    { paymentId: 'pay_3', amountCents: 1, payUntilOn: null, latestExecutionOn: null },
    { paymentId: 'pay_4', amountCents: 7, payUntilOn: '2024-12-15', latestExecutionOn: '2024-12-13' },
  ];
  expect(leavingBefore(due)).toEqual([
    {
      ...{ payUntilOn: '2024-12-15', latestExecutionOn: '2024-12-13' },
      ...{ pendingCents: 50_014, paymentIds: ['pay_2', 'pay_4'] },
    },
    {
      ...{ payUntilOn: '2024-12-31', latestExecutionOn: '2024-12-31' },
      ...{ pendingCents: 100_000, paymentIds: ['pay_1'] },
    },
  ]);
});
