import type { Recorded } from '../../events/envelope.ts';
import type { FundEvent } from '../../events/fund-events.ts';
import type { Projection } from '../projection.ts';
import {
  changeOf,
  emptyFund,
  type FundRow,
  freeInRowCents,
  fundParts,
  toBudgetInRowCents,
} from './fund-row.ts';
import type { FundSources } from './fund-sources.ts';

export type BookingKind =
  | 'allocated'
  | 'allocation-changed'
  | 'reserved'
  | 'released'
  | 'restored'
  | 'granted'
  | 'paid'
  | 'payment-returned'
  | 'refunded'
  | 'refund-reversed';

/** One line of the fund's book. */
export type Booking = {
  readonly bookedAt: string;
  /** Pseudonymous person or reaction. */
  readonly bookedBy: string;
  readonly kind: BookingKind;
  readonly applicationId: string | null;
  /** Whole cents; below zero only where the allocation was cut. */
  readonly amountCents: number;
  /** The item of a meeting, the payment, the refund or the reason that stands behind it. */
  readonly reference: string | null;
  /** The day on which the money moved at the bank; null where none did. */
  readonly movedOn: string | null;
  /** What the fund could still give after this line. */
  readonly freeCents: number;
  /** What had come back after its year by then, and belongs to the budget. */
  readonly toBudgetCents: number;
};

/** Where the money came from, from a certain booking on. */
export type SourcesVersion = FundSources & {
  readonly setAt: string;
  readonly setBy: string;
  readonly reason: string;
  /** How many bookings there were before. */
  readonly bookingCount: number;
};

export type FundLedgerRow = FundRow & {
  readonly bookings: readonly Booking[];
  readonly sourcesVersions: readonly SourcesVersion[];
};

type Line = Pick<Booking, 'kind' | 'applicationId' | 'amountCents' | 'reference'>;

const movedOn = ({ type, data }: FundEvent): string | null => {
  switch (type) {
    case 'DisbursementBooked':
      return data.executedOn;
    case 'DisbursementReversed':
      return data.returnedOn;
    case 'RefundBooked':
      return data.receivedOn;
    case 'RefundReversed':
      return data.reversedOn;
    default:
      return null;
  }
};

const lineOf = ({ type, data }: FundEvent): Line | undefined => {
  switch (type) {
    case 'FundOpened':
      return { kind: 'allocated', applicationId: null, amountCents: data.allocatedCents, reference: null };
    case 'AllocationChanged':
      return {
        kind: 'allocation-changed',
        applicationId: null,
        amountCents: data.changedByCents,
        reference: data.reason,
      };
    case 'FundsReserved': {
      const { meetingId, itemId } = data.resolution;
      return { ...amountOf(data), kind: 'reserved', reference: `${meetingId}/${itemId}` };
    }
    case 'ReservationReleased':
      return { ...amountOf(data), kind: 'released', reference: data.reason };
    case 'ReservationRestored':
      return { ...amountOf(data), kind: 'restored', reference: data.reason };
    case 'GrantBooked':
      return { ...amountOf(data), kind: 'granted', reference: null };
    case 'DisbursementBooked':
      return { ...amountOf(data), kind: 'paid', reference: data.paymentId };
    case 'DisbursementReversed':
      return { ...amountOf(data), kind: 'payment-returned', reference: data.paymentId };
    case 'RefundBooked':
      return { ...amountOf(data), kind: 'refunded', reference: data.refundId };
    case 'RefundReversed':
      return { ...amountOf(data), kind: 'refund-reversed', reference: data.reversalId };
    case 'RoundOpened':
    case 'RoundRulesAdopted':
    case 'FundSourcesSet':
    case 'WaitingListEntered':
    case 'MoveUpProposed':
    case 'FundClosed':
    case 'FundYearClosed':
      return undefined;
  }
};

const amountOf = ({ applicationId, amountCents }: Pick<Line, 'amountCents'> & { applicationId: string }) => ({
  applicationId,
  amountCents,
});

const withSources = (row: FundLedgerRow, { event, recordedAt, actor }: Recorded<FundEvent>) => {
  if (event.type !== 'FundSourcesSet') return row.sourcesVersions;
  const { sources, ownShare, reason } = event.data;
  const bookingCount = row.bookings.length;
  return [
    ...row.sourcesVersions,
    { sources, ownShare, reason, setAt: recordedAt, setBy: actor, bookingCount },
  ];
};

const entered = (row: FundLedgerRow, recorded: Recorded<FundEvent>): FundLedgerRow => {
  const { event, recordedAt, actor } = recorded;
  const next = { ...row, ...changeOf(row, event), sourcesVersions: withSources(row, recorded) };
  const line = lineOf(event);
  if (!line) return next;
  const who = { bookedAt: recordedAt, bookedBy: actor };
  const left = { freeCents: freeInRowCents(next), toBudgetCents: toBudgetInRowCents(next) };
  const booking = { ...line, movedOn: movedOn(event), ...who, ...left };
  return { ...next, bookings: [...row.bookings, booking] };
};

/** The book of a fund: every movement of money in its order, with what was left after it. */
export const fundLedgerRow: Projection<FundLedgerRow, FundEvent> = {
  name: 'fund-ledger',
  version: 7,
  family: 'fund',
  initial: { ...emptyFund, bookings: [], sourcesVersions: [] },
  project: entered,
  listsOf: () => [],
  parts: { ...fundParts, bookings: 100 },
};
