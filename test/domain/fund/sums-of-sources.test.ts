import { expect, test } from 'vitest';
import { fundLedgerRow } from '../../../domain/fund/fund-ledger-row.ts';
import { splitBookings, sumsOf } from '../../../domain/fund/split-bookings.ts';
import type { FundEvent } from '../../../events/fund-events.ts';
import {
  allocationChanged,
  fundOpened,
  granted,
  paid,
  paymentReturned,
  refunded,
  refundReversed,
  released,
  reserved,
  restored,
  sourcesSet,
} from '../../support/fund-facts.ts';
import { rowOf } from '../../support/rows.ts';

const ledger = (...events: FundEvent[]) => rowOf(fundLedgerRow, 'fund-aktionsfonds-2024', ...events);
/** Stuttgart: 125,000.00 of the federal programme and 15,000.00 of the city. */
const stuttgart = [
  fundOpened({ allocatedCents: 14_000_000 }),
  sourcesSet({
    sources: [
      { sourceId: 'bund', title: 'Bund', amountCents: 12_500_000 },
      { sourceId: 'stadt', title: 'Stadt', amountCents: 1_500_000 },
    ],
  }),
];
test('each source has what was bound, paid and refunded in the end', () => {
  const back = [paid('a', 'p', 56_000), paymentReturned('a', 'p', 28_000), refunded('a', 'r', 14_000)];
  const row = ledger(
    ...[...stuttgart, reserved('a', 280_000), released('a', 140_000), restored('a', 14_000)],
    ...[granted('a', 84_000), ...back, refundReversed('a', 1_400), allocationChanged(15_000_000, 1_000_000)],
  );
  const sums = { reservedCents: 137_500, grantedCents: 75_000, paidCents: 25_000 };
  expect(sumsOf(splitBookings(row), 'bund')).toEqual({
    ...{ ...sums, refundedCents: 11_250, spentCents: 13_750 },
  });
  expect(sumsOf(splitBookings(row), 'stadt')).toEqual({
    ...{
      reservedCents: 16_500,
      grantedCents: 9_000,
      paidCents: 3_000,
      refundedCents: 1_350,
      spentCents: 1_650,
    },
  });
  expect(sumsOf(splitBookings(row), 'land').reservedCents).toBe(0);
  expect(splitBookings(row).map(({ kind }) => kind)).toEqual([
    ...['reserved', 'released', 'restored', 'granted', 'paid', 'payment-returned'],
    ...['refunded', 'refund-reversed'],
  ]);
});
