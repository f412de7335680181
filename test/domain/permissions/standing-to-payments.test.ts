import { describe, expect, test } from 'vitest';
import { bankFile } from '../../../domain/bank-file/bank-file.ts';
import { cashOffice } from '../../../domain/cash-office/cash-office.ts';
import { type PayRun, payRun } from '../../../domain/pay-run/pay-run.ts';
import type { Payment, PaymentStatus } from '../../../domain/payout/payment.ts';
import { type Payout, payout } from '../../../domain/payout/payout.ts';
import {
  toBankFile,
  toCashOffice,
  toNewPayRun,
  toPayRun,
} from '../../../domain/permissions/pay-run-standing.ts';
import { toPayment } from '../../../domain/permissions/payment.ts';
import { grantAfter } from '../../support/granted.ts';
import { granted } from '../../support/payout-facts.ts';
import { group, like, ME, me, OTHER, plain } from '../../support/standing.ts';

const payment = (changes: object = {}) => ({
  ...{ paymentId: 'pay_1', status: 'approved', requestedBy: OTHER, approvedBy: OTHER },
  ...changes,
});
const paying = (...payments: object[]): Payout =>
  like<Payout>(grantAfter([granted()]), {
    status: 'accepted',
    payments: new Map(payments.map((one) => [(one as Payment).paymentId, one])),
  });

describe('somebody and a payment', () => {
  const onPayment = { ...me, applicationId: 'app_1', paymentId: 'pay_1' };
  test.each<[{ readonly status?: PaymentStatus; readonly [signer: string]: string }, string[]]>([
    [{}, []],
    [{ requestedBy: ME }, ['payment-requester', 'payment-signer']],
    [{ approvedBy: ME }, ['payment-signer']],
    [{ status: 'ordered', orderedBy: ME }, ['payment-signer']],
  ])('with %j', (changes, relations) => {
    const state = paying(payment({ paymentId: 'pay_2', requestedBy: ME }), payment(changes));
    const { status = 'approved' } = changes;
    expect(plain(toPayment(onPayment, state, {}))).toEqual([status, ...relations]);
  });

  test('that there is not, of a group that one acts for, with a proof that one has checked', () => {
    const state = like(paying(), { checkedBy: new Set([ME]) });
    expect(plain(toPayment(onPayment, state, { organisation: group('member') }))).toEqual([
      ...['none', 'member', 'proof-checker'],
    ]);
    expect(plain(toPayment(onPayment, payout.initial, { organisation: group() }))).toEqual(['none']);
  });
});

describe('somebody and a pay run', () => {
  const places = [
    { applicationId: 'app_1', paymentId: 'pay_1' },
    { applicationId: 'app_2', paymentId: 'pay_2' },
  ];
  const grants = (second: object) => ({
    'payout-app_1': paying(payment()),
    'payout-app_2': paying(payment({ paymentId: 'pay_2', ...second })),
  });
  const run = (preparedBy: string) =>
    like<PayRun>(payRun.initial, { status: 'prepared', preparedBy, payments: places });

  test.each([
    ['a stranger', OTHER, grants({}), []],
    ['whoever put it together', ME, grants({}), ['run-preparer']],
    ['a signer of any payment', OTHER, grants({ approvedBy: ME }), ['payment-signer']],
    ['a member of any group', OTHER, { ...grants({}), 'organisation-org_1': group('member') }, ['member']],
    ['others’ groups', OTHER, { ...grants({}), 'organisation-org_1': group() }, []],
  ] as const)('as %s', (_, preparedBy, others, relations) => {
    expect(plain(toPayRun(me, run(preparedBy), others))).toEqual(['prepared', ...relations]);
    expect(plain(toNewPayRun({ ...me, payments: places }, payRun.initial, others))).toEqual([
      payRun.initial.status,
      ...relations.filter((relation) => relation !== 'run-preparer'),
    ]);
  });

  test('and the account and the file that it goes with', () => {
    const account = (proposedBy: string, isConfirmed: boolean) =>
      like(cashOffice.initial, { newest: { accountVersion: 1, proposedBy, isConfirmed } });
    expect(plain(toCashOffice(me, cashOffice.initial))).toEqual(['none']);
    expect(plain(toCashOffice(me, account(ME, false)))).toEqual(['proposed', 'account-proposer']);
    expect(plain(toCashOffice(me, account(OTHER, true)))).toEqual(['confirmed']);
    const others = { 'payout-app_1': { members: new Map([[ME, 'member']]) }, 'organisation-org_2': group() };
    expect(plain(toBankFile(me, bankFile.initial, others))).toEqual(['none']);
    const imported = like(bankFile.initial, { isImported: true });
    expect(plain(toBankFile(me, imported, { ...others, 'organisation-org_1': group('member') }))).toEqual([
      'imported',
      'member',
    ]);
  });
});
