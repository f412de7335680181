import { describe, expect, test } from 'vitest';
import type { PayoutEvent } from '../../../events/payout-events.ts';
import { fundsReported } from '../../support/change-facts.ts';
import { returned } from '../../support/payment-facts.ts';
import { granted, lumpSums, terms } from '../../support/payout-facts.ts';
import { counted, flat, given, history, list, lumpSumBasis, prove } from '../../support/proof-at-hand.ts';
import { checked, proved, receipt } from '../../support/proof-facts.ts';

const asked = checked({
  findings: [{ number: 1, finding: 'asked', recognisedCents: 0, reason: 'Wer war das?' }],
});

describe('a proof of use', () => {
  test('is handed in with its receipts', () =>
    given(...history)
      .when(prove())
      .expectEvents(proved()));

  test('has participants and fee days instead where lump sums apply', () => {
    given(...flat)
      .when(prove(counted))
      .expectEvents(proved(counted));
  });

  test('counts participants by day, or once for the whole project, as the rules say', () => {
    const participantLists = [list(1, 30), list(2, 25, { heldOn: '2024-05-05' })];
    const daily = [
      granted({ financing: 'lump-sum', lumpSums, terms: { ...terms, lumpSumCounting: 'per-day' } }),
      ...flat.slice(1),
    ];
    const proofOf = (participantCount: number, participantDayCount: number | null = null) =>
      prove({
        ...{ ...counted, participantLists },
        lumpSumBasis: { ...lumpSumBasis, participantCount, participantDayCount },
      });
    const isAccepted = (history: PayoutEvent[], ...counts: [number, number?]) =>
      'accepted' in given(...history).when(proofOf(...counts)).decision;
    expect([54, 55, 56].map((days) => isAccepted(daily, 30, days))).toEqual([false, true, false]);
    expect(isAccepted(flat, 30, 55)).toBe(true);
    expect([30, 54, 55, 56].map((count) => isAccepted(daily, count))).toEqual([false, false, true, false]);
    expect([29, 30, 55, 56].map((count) => isAccepted(flat, count))).toEqual([false, true, true, false]);
  });

  test('needs no names: under-16s come with somebody, and anonymous lists have a sheet a person', () => {
    const participantLists = [
      list(1, 25, { kind: 'under-16', witnessCount: 2 }),
      list(2, 15, { kind: 'anonymised', witnessCount: 15 }),
    ];
    given(...flat)
      .when(prove({ ...counted, participantLists }))
      .expectEvents(proved({ ...counted, participantLists }));
  });

  test('may hold what was paid after the end, where the rules give time for it and the receipt is of the period', () => {
    const late = [receipt(1, { paidOn: '2024-10-04', receiptOn: '2024-09-30' })];
    const lenient = [granted({ terms: { ...terms, paidAfterPeriodDays: 14 } }), ...history.slice(1)];
    given(...lenient)
      .when(prove({ receipts: late }))
      .expectEvents(proved({ receipts: late }));
    given(...lenient)
      .when(prove({ receipts: [receipt(1, { paidOn: '2024-10-04', receiptOn: '2024-10-01' })] }))
      .expectRefusal('receipt-outside-period');
    given(...history)
      .when(prove({ receipts: late }))
      .expectRefusal('receipt-outside-period');
  });

  test('may hold journeys by the kilometre, and few offers for a reason', () => {
    const priced = [
      granted({
        terms: {
          ...terms,
          kilometreRateCents: 20,
          priceProofs: [{ fromCents: 50_000, isInclusive: true, offerCount: 3, form: 'written' }],
        },
      }),
      ...history.slice(1),
    ];
    const own = [
      receipt(1, { amountCents: 2_000, kilometres: 100 }),
      receipt(2, { amountCents: 50_000, offerCount: 3 }),
      receipt(3, { amountCents: 50_000, offersReason: 'Es gibt nur einen Anbieter.' }),
    ];
    given(...priced)
      .when(prove({ receipts: own }))
      .expectEvents(proved({ receipts: own }));
    given(...priced)
      .when(prove({ receipts: [receipt(1, { amountCents: 50_000, offerCount: 2 })] }))
      .expectRefusal('offers-missing');
    given(...priced)
      .when(prove({ receipts: [receipt(1, { amountCents: 2_001, kilometres: 100 })] }))
      .expectRefusal('kilometres-over-rate');
  });

  test('is handed in again when the check had questions', () => {
    given(...history, proved(), asked)
      .when(prove())
      .expectEvents(proved({}, 2));
  });

  test('is handed in again also when the payment has come back from the bank meanwhile', () => {
    given(...history, proved(), asked, returned('a', 250_000))
      .when(prove())
      .expectEvents(proved({}, 2));
  });

  test('may hold receipts of the first and the last day of the period', () => {
    const edges = [receipt(1, { paidOn: '2024-04-01' }), receipt(2, { paidOn: '2024-09-30' })];
    given(...history)
      .when(prove({ receipts: edges }))
      .expectEvents(proved({ receipts: edges }));
  });

  test('says how much of what was reported is in its sum of other money', () => {
    given(...history, fundsReported(10_000))
      .when(prove({ otherFundsCents: 85_000, reportedFundsCents: 10_000 }))
      .expectEvents(proved({ otherFundsCents: 85_000, reportedFundsCents: 10_000 }));
  });

  test('is not taken twice after a check without questions', () => {
    given(...history, proved(), checked())
      .when(prove())
      .expectRefusal('proof-handed-in');
  });
});
