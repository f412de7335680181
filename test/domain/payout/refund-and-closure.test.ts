import { describe, test } from 'vitest';
import { bookRefundReceived, bookRefundReceivedRules } from '../../../domain/payout/book-refund-received.ts';
import { closeCase, closeCaseRules } from '../../../domain/payout/close-case.ts';
import { payout } from '../../../domain/payout/payout.ts';
import { acting, specification } from '../../support/given.ts';
import {
  APPLICATION,
  accepted,
  caseClosed,
  checked,
  granted,
  paid,
  person,
  proved,
  provenCase,
  refunded,
  requested,
  settled,
  settledCase,
} from '../../support/payout-facts.ts';
import { recipient } from '../../support/recipient.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';

const by = (word: string) => ({
  ...acting(person(word), '2024-12-20T10:00:00.000Z'),
  applicationId: APPLICATION,
});
const rest = { finalCents: 215_000, paidCents: 200_000, refundCents: 0, stillPayableCents: 15_000 };
const underpaid = [granted(), accepted, ...paid('a', 200_000), proved(), checked(), settled(rest)];

describe('money that comes back', () => {
  const given = specification(payout, bookRefundReceived, { organisation: recipient() });
  const book = (amountCents: number, receivedOn = '2024-12-20') => ({
    ...by('cashier'),
    ...{ amountCents, receivedOn },
  });

  test('is noted in full or in parts', () => {
    given(...settledCase)
      .when(book(35_000))
      .expectEvents(refunded(35_000));
    given(...settledCase, refunded(20_000))
      .when(book(15_000))
      .expectEvents(refunded(15_000));
  });

  eachRefuses(bookRefundReceivedRules, given, {
    'unknown-grant': { given: [], when: book(1) },
    'acts-for-recipient': { given: settledCase, when: { ...book(1), actorId: person('member') } },
    'no-refund-demanded': { given: provenCase, when: book(1) },
    'refund-without-amount': { given: settledCase, when: book(0) },
    'refund-over-demand': { given: [...settledCase, refunded(20_000)], when: book(15_001) },
    'day-in-future': { given: settledCase, when: book(1, '2024-12-21') },
  });
});

describe('closing a case', () => {
  const given = specification(payout, closeCase, { organisation: recipient() });
  const close = by('office');

  test('is possible once the refund is there', () => {
    given(...settledCase, refunded(35_000))
      .when(close)
      .expectEvents(caseClosed);
  });

  test('is possible once the rest is paid', () => {
    given(...underpaid, ...paid('b', 15_000))
      .when(close)
      .expectEvents(caseClosed);
  });

  test('happens once', () => {
    given(...settledCase, refunded(35_000), caseClosed)
      .when(close)
      .expectEvents();
  });

  eachRefuses(closeCaseRules, given, {
    'unknown-grant': { given: [], when: close },
    'acts-for-recipient': {
      given: [...settledCase, refunded(35_000)],
      when: { ...close, actorId: person('member') },
    },
    'not-settled': { given: provenCase, when: close },
    'payments-pending': { given: [...underpaid, requested('b', 15_000)], when: close },
    'refund-outstanding': { given: [...settledCase, refunded(34_999)], when: close },
    'still-payable': { given: underpaid, when: close },
  });
});
