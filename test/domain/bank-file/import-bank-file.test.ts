import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { referenceOf } from '../../../domain/banking/sepa-text.ts';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { camt054, pain002 } from '../../support/bank-files.ts';
import {
  A,
  around,
  B,
  booked,
  bring,
  given,
  ledTo,
  sent,
  statement,
} from '../../support/brought-bank-file.ts';
import { payoutAfter } from '../../support/pay-run-facts.ts';
import { RUN, returned } from '../../support/payment-facts.ts';
import { APPLICATION, payment } from '../../support/payout-facts.ts';
import { caseClosed, demanded, refunded, settled } from '../../support/settlement-facts.ts';

describe('a status report', () => {
  test('that refuses the whole file sends every payment back', () => {
    const file = pain002({ runId: RUN, group: 'RJCT', groupReason: 'AM04' });
    expect(ledTo(file)).toMatchObject({
      outcomes: [
        ['a', 'rejected'],
        ['b', 'rejected'],
      ],
      facts: [
        {
          type: 'PaymentReturned',
          paymentId: A,
          amountCents: 100_000,
          reason: 'other',
          bankReasonCode: 'AM04',
        },
        { type: 'PaymentReturned', paymentId: B, amountCents: 50_007 },
      ],
    });
  });

  test('that refuses one of two sends that one back, with the reason', () => {
    const transactions = [
      { paymentId: A, status: 'ACSC' },
      { paymentId: B, status: 'RJCT', reason: 'AC01', amountCents: 50_007 },
    ];
    expect(ledTo(pain002({ runId: RUN, transactions }))).toMatchObject({
      outcomes: [
        ['a', 'noted'],
        ['b', 'rejected'],
      ],
      facts: [{ type: 'PaymentReturned', paymentId: B, reason: 'wrong-account', bankReasonCode: 'AC01' }],
    });
  });

  test.each(['ACCP', 'ACSP', 'ACSC'])('that accepts the file (%s) is no booking', (group) => {
    expect(ledTo(pain002({ runId: RUN, group }))).toEqual({
      outcomes: [
        ['a', 'noted'],
        ['b', 'noted'],
      ],
      facts: [],
    });
  });
});

describe('a statement', () => {
  test('says on which day each payment was booked', () => {
    expect(ledTo(statement({ word: 'a' }, { word: 'b' }))).toMatchObject({
      facts: [{ ...booked('a', 100_000).data }, { ...booked('b', 50_007).data }],
    });
  });

  test('may take one booking of the bank apart into the payments of the run', () => {
    const bookings = [
      { reference: referenceOf(A), amountCents: 100_000, runId: RUN },
      { reference: referenceOf(B).toUpperCase(), amountCents: 50_007, runId: RUN },
    ];
    expect(ledTo(camt054({ entries: [{ bookings }] })).outcomes).toEqual([
      ['a', 'booked'],
      ['b', 'booked'],
    ]);
  });

  test('of one sum for the run books every payment, if it is their sum: 1,500.07 euro', () => {
    const whole = { runId: RUN, amountCents: 150_007 };
    expect(ledTo(camt054({ whole })).facts).toHaveLength(2);
    const other = { ...whole, amountCents: 150_000 };
    expect(ledTo(camt054({ whole: other }))).toEqual({
      outcomes: [
        ['a', 'amount-differs'],
        ['b', 'amount-differs'],
      ],
      facts: [],
    });
    const rest = { ...whole, amountCents: 100_000 };
    const partly = [...sent, returned('b', 50_007)];
    expect(ledTo(camt054({ whole: rest }), partly).outcomes).toEqual([['a', 'booked']]);
  });

  test.each([
    ['AC01', 'wrong-account'],
    ['AC04', 'account-closed'],
    ['AC06', 'account-blocked'],
    ['MD07', 'holder-deceased'],
    ['MS03', 'refused'],
    ['ZZ99', 'other'],
  ])('tells of money that came back: %s, %s', (reason, ours) => {
    const file = statement({ word: 'a', direction: 'CRDT', reason });
    expect(ledTo(file).facts).toMatchObject([
      { type: 'PaymentReturned', paymentId: A, reason: ours, bankReasonCode: reason },
    ]);
  });

  test('counts what names nothing of ours, and lists what could be ours', () => {
    const foreign = camt054({
      entries: [
        { bookings: [{ reference: 'Miete Jugendhaus', amountCents: 80_000 }] },
        { bookings: [{ reference: referenceOf(payment('z')), amountCents: 1 }] },
      ],
    });
    const { decision } = given().when(bring(foreign));
    expect(decision).toMatchObject({
      accepted: [
        {
          data: {
            entries: [{ entryNumber: 2, paymentId: payment('z'), outcome: 'unknown-payment' }],
            aside: [
              {
                kind: 'names-nothing-of-ours',
                entryCount: 1,
                debitCents: 80_000,
                creditCents: 0,
                withoutSumCount: 0,
              },
            ],
          },
        },
      ],
      also: {},
    });
  });

  test.each([
    ['of another amount', { amountCents: 99_999 }, sent, 'amount-differs'],
    ['in another currency', { currency: 'CHF' }, sent, 'amount-differs'],
    ['that the bank only announces', { status: 'PDNG' }, sent, 'noted'],
    ['that takes a booking back', { isReversal: true }, sent, 'reversal'],
    ['of a payment that is not released', {}, sent.slice(0, -2), 'not-released'],
    ['that was booked before', {}, [...sent, booked('a', 100_000)], 'booked-twice'],
    ['of a case that is closed', { direction: 'CRDT', reason: 'AC04' }, [...sent, caseClosed], 'case-closed'],
    [
      'whose money came back on a demand',
      { direction: 'CRDT', reason: 'AC04' },
      [...sent, demanded(300_000), refunded(300_000)],
      'settled',
    ],
    ['that was settled', { direction: 'CRDT', reason: 'AC04' }, [...sent, settled()], 'settled'],
  ] as const)('with an entry %s changes nothing: %s', (_what, change, events, outcome) => {
    expect(ledTo(statement({ word: 'a', ...change }), events)).toEqual({
      outcomes: [['a', outcome]],
      facts: [],
    });
  });

  test('does not let a payment be refused that was booked', () => {
    const file = pain002({ runId: RUN, transactions: [{ paymentId: A, status: 'RJCT', reason: 'AC01' }] });
    expect(ledTo(file, [...sent, booked('a', 100_000)]).outcomes).toEqual([['a', 'contradicts-booking']]);
  });
});

test('in whichever order the bank speaks, a payment that was booked and sent back ends the same', () => {
  const words = [{ word: 'a' }, { word: 'a', direction: 'CRDT', reason: 'AC04' }, { word: 'b' }] as const;
  const ends = (order: readonly number[]) =>
    order.reduce((events: readonly PayoutEvent[], place) => {
      const { decision } = given().when(bring(statement(words[place]!)), around(events));
      if ('refused' in decision) throw new Error(decision.refused);
      return events.concat(decision.also?.[`payout-${APPLICATION}`] ?? []);
    }, sent);
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
      const { payments, paidCents } = payoutAfter(...ends(order));
      expect([payments.get(A)?.status, payments.get(B)?.status, paidCents]).toEqual([
        'returned',
        'executed',
        50_007,
      ]);
      const booked = { bookedOn: '2024-04-09' };
      expect([...payments.values()]).toMatchObject([booked, booked]);
    }),
  );
});
