import { expect, test } from 'vitest';
import { splitBookings, sumsOf } from '../../../domain/fund/split-bookings.ts';
import {
  allocationChanged,
  granted,
  paid,
  paymentReturned,
  refunded,
  refundReversed,
  released,
  reserved,
  restored,
} from '../../support/fund-facts.ts';
import { ledger, stuttgart } from '../../support/two-sources.ts';

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
