import type { FundSource } from '../../events/fund-source-events.ts';
import { splitCents, sumCents } from '../money.ts';
import type { Booking, BookingKind, FundLedgerRow, SourcesVersion } from './fund-ledger-row.ts';

/** The part of one source in one figure; whole cents. */
export type Share = { readonly sourceId: string; readonly amountCents: number };

/** A booking with the parts of the sources that gave the fund its money when it was booked. */
export type SplitBooking = Booking & { readonly shares: readonly Share[] };

/** Lines about what the fund has; its sources say themselves how much of that they give. */
const ofAllocation: ReadonlySet<BookingKind> = new Set(['allocated', 'allocation-changed']);

/** Splits one figure; its parts add up to it. */
export const sharesOf = (amountCents: number, sources: readonly FundSource[]): readonly Share[] => {
  const parts = splitCents(
    amountCents,
    sources.map((source) => source.amountCents),
  );
  return sources.map(({ sourceId }, place) => ({ sourceId, amountCents: parts[place] ?? 0 }));
};

/** Those in force when the booking of this place was made; before any were named, the first that were. */
const inForceAt = (versions: readonly SourcesVersion[], place: number) =>
  versions.findLast(({ bookingCount }) => bookingCount <= place) ?? versions[0];

/**
 * Every grant, payment and refund of a fund, split by its sources.
 *
 * Each is split by itself, so that it can be checked by hand and a payment that came back cancels out to the cent.
 */
export const splitBookings = ({ bookings, sourcesVersions }: FundLedgerRow): readonly SplitBooking[] =>
  bookings.flatMap((booking, place) => {
    if (ofAllocation.has(booking.kind)) return [];
    return [
      { ...booking, shares: sharesOf(booking.amountCents, inForceAt(sourcesVersions, place)?.sources ?? []) },
    ];
  });

const sumOf = (bookings: readonly SplitBooking[], kind: BookingKind, sourceId: string): number =>
  sumCents(
    bookings
      .filter((booking) => booking.kind === kind)
      .flatMap(({ shares }) => shares.filter((share) => share.sourceId === sourceId))
      .map(({ amountCents }) => amountCents),
  );

/** What one source has granted, paid and got back: the sums of its parts in the bookings. */
export const sumsOf = (bookings: readonly SplitBooking[], sourceId: string) => {
  const sum = (kind: BookingKind) => sumOf(bookings, kind, sourceId);
  const paidCents = sum('paid') - sum('payment-returned');
  const refundedCents = sum('refunded') - sum('refund-reversed');
  return {
    reservedCents: sum('reserved') + sum('restored') - sum('released'),
    grantedCents: sum('granted'),
    paidCents,
    refundedCents,
    spentCents: paidCents - refundedCents,
  };
};
