import { describe, expect, test } from 'vitest';
import {
  bookUnspentReturn,
  bookUnspentReturnRefusals,
} from '../../../domain/grant-changes/book-unspent-return.ts';
import { reportSpending, reportSpendingRefusals } from '../../../domain/grant-changes/report-spending.ts';
import { moneyFigures } from '../../../domain/payout/money-figures.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { bookPayouts } from '../../../domain/payout/payout-reactions.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { acting, specification } from '../../support/given.ts';
import { grantAfter } from '../../support/granted.ts';
import { paid } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, FUND, granted, person } from '../../support/payout-facts.ts';
import { proved } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { revoked } from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import { caseClosed, settledCase } from '../../support/settlement-facts.ts';

const others = { organisation: recipient() };
const by = (word: string) => ({
  ...acting(person(word), '2024-05-20T10:00:00.000Z'),
  applicationId: APPLICATION,
});
const running = [granted(), accepted, ...paid('a', 100_000)];

const spent = (spentCents: number): PayoutEvent => ({
  type: 'SpendingReported',
  data: { applicationId: APPLICATION, spentCents, untilOn: '2024-05-19', reportedBy: person('member') },
});
const cameBack = (amountCents: number): PayoutEvent => ({
  type: 'UnspentReturned',
  data: {
    ...{ applicationId: APPLICATION, fundId: FUND, receiptId: `ref_${'0'.repeat(26)}` },
    ...{ amountCents, receivedOn: '2024-05-20', valueOn: '2024-05-20', bookedBy: person('cashier') },
  },
});
const figuresAfter = (...events: PayoutEvent[]) => moneyFigures(grantAfter(events), 0);

describe('reporting what is spent', () => {
  const given = specification(payout, reportSpending, others);
  const report = (spentCents: number, word = 'member', untilOn = '2024-05-19') => ({
    ...by(word),
    ...{ spentCents, untilOn },
  });

  test('shows what is unspent: of 1,000 paid, 250 became cost after the own 750', () => {
    given(...running)
      .when(report(100_000))
      .expectEvents(spent(100_000));
    expect(figuresAfter(...running, spent(100_000))).toMatchObject({ unspentCents: 75_000 });
  });

  eachRefuses(reportSpendingRefusals, given, {
    'unknown-grant': { given: running, when: report(1, 'stranger') },
    'grant-not-accepted': { given: [granted()], when: report(1) },
    'project-not-running': { given: [...running, proved()], when: report(1) },
    'day-in-future': { given: running, when: report(1, 'member', '2024-05-21') },
    'spending-fell': { given: [...running, spent(100_000)], when: report(99_999) },
  });
});

describe('money that comes back unspent', () => {
  const given = specification(payout, bookUnspentReturn, others);
  const book = (amountCents: number, word = 'cashier', receivedOn = '2024-05-20') => ({
    ...by(word),
    ...{ amountCents, receivedOn, valueOn: null },
  });

  test('is not paid any more, and can be asked for again: 1,000 less 400 leave 600 paid and 1,900', () => {
    given(...running)
      .when(book(40_000))
      .expectEvents(cameBack(40_000));
    expect(figuresAfter(...running, cameBack(40_000))).toMatchObject({
      ...{ paidCents: 60_000, requestableCents: 190_000 },
    });
  });

  test('is booked in the fund as a refund of its own receipt', () => {
    const recorded = { stream: 'payout-a', revision: 1, index: 0, recordedAt: '', actor: 'per_a' };
    expect(bookPayouts.react({ ...recorded, event: cameBack(40_000) })).toEqual([
      {
        command: 'book-refund',
        params: { fundId: FUND },
        body: {
          ...{ applicationId: APPLICATION, refundId: `ref_${'0'.repeat(26)}`, amountCents: 40_000 },
          ...{ receivedOn: '2024-05-20', valueOn: '2024-05-20' },
        },
      },
    ]);
  });

  eachRefuses(bookUnspentReturnRefusals, given, {
    'unknown-grant': { given: [], when: book(1) },
    'acts-for-recipient': { given: running, when: book(1, 'member') },
    'case-closed': { given: [...settledCase, caseClosed], when: book(1) },
    'grant-revoked': { given: [...running, revoked(250_000)], when: book(1) },
    'already-settled': { given: settledCase, when: book(1) },
    'refund-without-amount': { given: running, when: book(0) },
    'return-over-paid': { given: running, when: book(100_001) },
    'day-in-future': { given: running, when: book(1, 'cashier', '2024-05-21') },
  });
});
