import type { FundEvent } from '../../events/fund-events.ts';
import { lastDayOfYear } from '../calendar/calendar-day.ts';

/** What one application has taken out of a fund, in whole cents; paid is net of what the bank sent back. */
export type CaseTotals = {
  readonly reservedCents: number;
  readonly paidCents: number;
  readonly refundedCents: number;
};

/**
 * What each application has taken out of a fund by the facts of its year alone: what moved up to 31 December, whenever it was
 * entered.
 *
 * @see BHO §§ 4, 45 (1): what comes back later belongs to the budget and to nobody who waits
 */
export type InYear = Readonly<Record<string, CaseTotals>>;

type Moved = { readonly on: string | null; readonly change: Partial<CaseTotals> };

export const nothingTaken: CaseTotals = { reservedCents: 0, paidCents: 0, refundedCents: 0 };

/** What a fact moves in one case, and on which day; a resolution binds within the year or not at all. */
const movedBy = ({ type, data }: FundEvent): Moved | undefined => {
  switch (type) {
    case 'FundsReserved':
      return { on: null, change: { reservedCents: data.amountCents } };
    case 'ReservationReleased':
      return { on: data.releasedOn, change: { reservedCents: -data.amountCents } };
    case 'ReservationRestored':
      return { on: data.restoredOn, change: { reservedCents: data.amountCents } };
    case 'DisbursementBooked':
      return { on: data.executedOn, change: { paidCents: data.amountCents } };
    case 'DisbursementReversed':
      return { on: data.returnedOn, change: { paidCents: -data.amountCents } };
    case 'RefundBooked':
      return { on: data.receivedOn, change: { refundedCents: data.amountCents } };
    case 'RefundReversed':
      return { on: data.reversedOn, change: { refundedCents: -data.amountCents } };
    default:
      return undefined;
  }
};

const added = (totals: CaseTotals, change: Partial<CaseTotals>): CaseTotals => ({
  reservedCents: totals.reservedCents + (change.reservedCents ?? 0),
  paidCents: totals.paidCents + (change.paidCents ?? 0),
  refundedCents: totals.refundedCents + (change.refundedCents ?? 0),
});

/** The year's money after one more fact; what moved after the year leaves it as it was. */
export const evolveInYear = (inYear: InYear, event: FundEvent, year: number): InYear => {
  const moved = movedBy(event);
  if (!moved || !('applicationId' in event.data)) return inYear;
  if (moved.on !== null && moved.on > lastDayOfYear(year)) return inYear;
  const { applicationId } = event.data;
  return { ...inYear, [applicationId]: added(inYear[applicationId] ?? nothingTaken, moved.change) };
};
