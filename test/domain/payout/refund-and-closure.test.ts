import { describe, test } from 'vitest';
import { payout } from '../../../domain/payout/payout.ts';
import {
  bookRefundReceived,
  bookRefundReceivedRefusals,
} from '../../../domain/recovery/book-refund-received.ts';
import { closeCase, closeCaseRefusals } from '../../../domain/settlement/close-case.ts';
import { fundsReported } from '../../support/change-facts.ts';
import { acting, specification } from '../../support/given.ts';
import { objected } from '../../support/notice-facts.ts';
import { paid, requested } from '../../support/payment-facts.ts';
import { APPLICATION, accepted, granted, person } from '../../support/payout-facts.ts';
import { checked, proved } from '../../support/proof-facts.ts';
import { recipient } from '../../support/recipient.ts';
import {
  actPosted,
  costCharged,
  hearingOpened,
  interestSet,
  parts,
  reliefDecided,
  reliefProposed,
  revoked,
} from '../../support/recovery-facts.ts';
import { eachRefuses } from '../../support/refusal-rows.ts';
import {
  caseClosed,
  demanded,
  provenCase,
  refunded,
  refundLowered,
  settled,
  settledCase,
} from '../../support/settlement-facts.ts';

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
    ...{ amountCents, receivedOn, valueOn: null },
  });

  test('is noted in full or in parts', () => {
    given(...settledCase)
      .when(book(35_000))
      .expectEvents(refunded(35_000));
    given(...settledCase, refunded(20_000))
      .when(book(15_000))
      .expectEvents(refunded(15_000));
  });

  test('is counted for cost, then for interest, then for the grant', () => {
    given(...settledCase, costCharged(500), interestSet(300))
      .when(book(1_000))
      .expectEvents(refunded(1_000, '2024-12-20', parts(200, 300, 500)));
    given(...settledCase, costCharged(500), refunded(500, '2024-12-19', parts(0, 0, 500)))
      .when(book(35_000))
      .expectEvents(refunded(35_000, '2024-12-20', parts(35_000)));
  });

  eachRefuses(bookRefundReceivedRefusals, given, {
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

  test('is possible after a revocation without a settlement, once its interest is decided on', () => {
    const takenBack = [granted(), accepted, ...paid('a', 250_000), hearingOpened(), revoked(250_000)];
    const repaid = [
      ...takenBack,
      demanded(250_000, '2024-12-31', { basis: 'revocation' }),
      refunded(250_000),
    ];
    given(...repaid)
      .when(close)
      .expectRefusal('interest-undecided');
    given(...repaid, interestSet(500), refunded(500, '2025-01-02', parts(0, 500)))
      .when(close)
      .expectEvents(caseClosed);
  });

  test('is possible where the rest is not pursued or was remitted, after a payment that was late', () => {
    const late = [...settledCase, refunded(25_000, '2025-01-02'), interestSet(100)];
    const gone = { parts: parts(10_000, 100) };
    for (const kind of ['suspension', 'remission'] as const)
      given(...late, reliefProposed({ kind, ...gone }), reliefDecided({ kind, ...gone }))
        .when(close)
        .expectEvents(caseClosed);
  });

  test('happens once', () => {
    given(...settledCase, refunded(35_000), caseClosed)
      .when(close)
      .expectEvents();
  });

  eachRefuses(closeCaseRefusals, given, {
    'unknown-grant': { given: [], when: close },
    'acts-for-recipient': {
      given: [...settledCase, refunded(35_000)],
      when: { ...close, actorId: person('member') },
    },
    'not-settled': { given: provenCase, when: close },
    'payments-pending': { given: [...underpaid, requested('b', 15_000)], when: close },
    'reported-funds-not-counted': {
      given: [...settledCase, refunded(35_000), fundsReported(1)],
      when: close,
    },
    'hearing-undecided': { given: [...settledCase, refunded(35_000), hearingOpened()], when: close },
    'act-contested': {
      given: [...settledCase, refunded(35_000), objected({ against: 'settlement-1' })],
      when: close,
    },
    'remedy-period-runs': {
      given: [...settledCase, refunded(35_000), actPosted('settlement-1', { remedyEndsOn: '2025-01-31' })],
      when: close,
    },
    'relief-undecided': { given: [...settledCase, refunded(35_000), reliefProposed()], when: close },
    'refund-outstanding': { given: [...settledCase, refunded(34_999)], when: close },
    'overpaid-not-repaid': { given: [...settledCase, refunded(35_000), refundLowered(5_000)], when: close },
    'interest-undecided': { given: [...settledCase, refunded(35_000, '2025-01-02')], when: close },
    'still-payable': { given: underpaid, when: close },
  });
});
