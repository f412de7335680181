import { describe, expect, test } from 'vitest';
import { fundLedgerRow } from '../../../domain/fund/fund-ledger-row.ts';
import { fundRow, publicFund, totalsOf } from '../../../domain/fund/fund-row.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import {
  allocationChanged,
  application,
  fundClosed,
  fundOpened,
  granted,
  paid,
  payment,
  paymentReturned,
  RESOLUTION,
  refund,
  refunded,
  refundReversed,
  released,
  reserved,
  restored,
  roundOpened,
  sourcesSet,
  waits,
  yearClosed,
} from '../../support/fund-facts.ts';
import { plainLists, rowOf } from '../../support/rows.ts';

type DataOf<Type extends FundEvent['type']> = Extract<FundEvent, { type: Type }>['data'];
const STREAM = 'fund-aktionsfonds-2024';
const wholeYear = [
  fundOpened(),
  roundOpened({ quotaBasisPoints: 5_000 }),
  reserved('a', 250_000),
  granted('a', 200_000),
  released('a', 50_000, 'granted-less'),
  paid('a', 'one', 200_000),
  paymentReturned('a', 'one', 200_000),
  paid('a', 'two', 200_000),
  released('a', 35_000, 'settled-lower'),
  refunded('a', 'one', 35_000),
  fundClosed,
];

describe('the ledger of a fund', () => {
  const ledger = rowOf(fundLedgerRow, STREAM, ...wholeYear);

  test('has one line for each movement, with what was free after it', () => {
    expect(ledger.bookings.map(({ kind, amountCents, freeCents }) => [kind, amountCents, freeCents])).toEqual(
      [
        ['allocated', 3_700_000, 3_700_000],
        ['reserved', 250_000, 3_450_000],
        ['granted', 200_000, 3_450_000],
        ['released', 50_000, 3_500_000],
        ['paid', 200_000, 3_500_000],
        ['payment-returned', 200_000, 3_500_000],
        ['paid', 200_000, 3_500_000],
        ['released', 35_000, 3_500_000],
        ['refunded', 35_000, 3_535_000],
      ],
    );
  });

  test('says on which day money moved at the bank', () => {
    const moved = ledger.bookings.filter(({ movedOn }) => movedOn !== null);
    expect(moved.map(({ kind, movedOn }) => [kind, movedOn])).toEqual([
      ['paid', '2024-04-08'],
      ['payment-returned', '2024-04-09'],
      ['paid', '2024-04-08'],
      ['refunded', '2024-11-04'],
    ]);
  });

  test.for<[FundEvent, string | null, string | null, string | null]>([
    [allocationChanged(3_000_000, -700_000), null, 'The council decided so', null],
    [reserved('a', 1), application('a'), `${RESOLUTION.meetingId}/${RESOLUTION.itemId}`, null],
    [released('a', 1), application('a'), 'withdrawn', null],
    [restored('a', 1), application('a'), 'settlement-corrected', null],
    [granted('a', 1), application('a'), null, null],
    [paid('a', 'p', 1), application('a'), payment('p'), '2024-04-08'],
    [paymentReturned('a', 'p', 1), application('a'), payment('p'), '2024-04-09'],
    [refunded('a', 'r', 1), application('a'), refund('r'), '2024-11-04'],
    [refundReversed('a', 1), application('a'), `rep_a${'0'.repeat(25)}`, '2024-12-05'],
  ])('names what stands behind a line: $0.type', ([event, applicationId, reference, movedOn]) => {
    const { bookings } = rowOf(fundLedgerRow, STREAM, fundOpened(), event);
    expect(bookings).toHaveLength(2);
    expect(bookings[1]).toMatchObject({ applicationId, reference, movedOn });
  });

  test('has the kind and the sum of a change of what the fund has', () => {
    const { bookings } = rowOf(fundLedgerRow, STREAM, fundOpened(), allocationChanged(3_000_000, -700_000));
    expect(bookings[1]).toMatchObject({
      ...{ kind: 'allocation-changed', amountCents: -700_000, freeCents: 3_000_000 },
    });
  });

  test.each([roundOpened(), sourcesSet(), waits('a', 1, 1), fundClosed, yearClosed])(
    'has no line for what moves no money: $type',
    (event) => {
      expect(rowOf(fundLedgerRow, STREAM, fundOpened(), event).bookings).toHaveLength(1);
    },
  );

  test('says who named which sources when, and how many lines there were before', () => {
    const { sourcesVersions } = rowOf(fundLedgerRow, STREAM, fundOpened(), reserved('a', 1), sourcesSet());
    const { sources, ownShare, reason } = sourcesSet().data as DataOf<'FundSourcesSet'>;
    expect(sourcesVersions).toEqual([
      {
        ...{ sources, ownShare, reason, bookingCount: 2 },
        ...{ setAt: '2024-02-01T10:02:00.000Z', setBy: 'reaction:test' },
      },
    ]);
  });

  test('ends in totals that can be compared with the books', () => {
    expect(totalsOf(ledger)).toEqual({
      allocatedCents: 3_700_000,
      reservedCents: 165_000,
      grantedCents: 200_000,
      paidCents: 200_000,
      refundedCents: 35_000,
      freeCents: 3_535_000,
      toBudgetCents: 0,
    });
  });

  test('says who booked a line, when and why', () => {
    expect(ledger.bookings[1]).toMatchObject({
      bookedAt: '2024-02-01T10:02:00.000Z',
      bookedBy: 'reaction:test',
      reference: 'mtg_m0000000000000000000000000/item-1',
    });
    expect(ledger.bookings[3]?.reference).toBe('granted-less');
  });
});

describe('a fund as everybody sees it', () => {
  test('tells what is left, in all and in the round, and nothing about single applications', () => {
    const seen = publicFund(rowOf(fundRow, STREAM, ...wholeYear.slice(0, 3)));
    expect(seen).toMatchObject({ freeCents: 3_450_000, rounds: [{ freeCents: 1_600_000 }], closedOn: null });
    expect(JSON.stringify(seen)).not.toContain('app_');
  });

  test('is found under its programme', () => {
    expect(plainLists(fundRow, rowOf(fundRow, STREAM, fundOpened()))).toEqual([
      'all',
      'programme/demokratie-leben',
    ]);
  });
});
