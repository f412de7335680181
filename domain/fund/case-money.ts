import type { FundEvent } from '../../events/fund-events.ts';
import { lastDayOfYear } from '../calendar/calendar-day.ts';
import type { Growing } from '../growing.ts';

/** What one application has taken out of a fund, in whole cents; paid is net of what the bank sent back. */
export type CaseTotals = {
  readonly reservedCents: number;
  readonly paidCents: number;
  readonly refundedCents: number;
};

/** What a fact of its year alone has moved in one case. */
export type InYear = { readonly applicationId: string; readonly totals: CaseTotals };

type Moved = { readonly on: string | null; readonly change: Partial<CaseTotals> };

const nothingTaken: CaseTotals = { reservedCents: 0, paidCents: 0, refundedCents: 0 };

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

/**
 * What a case has taken out of a fund by the facts of the fund's year alone, after one more: what moved up to 31 December,
 * whenever it was entered. Undefined where the fact changes nothing in that, as one does that moved after the year.
 *
 * @param takenBy what each application had taken before
 * @see BHO §§ 4, 45 (1): what comes back later belongs to the budget and to nobody who waits
 */
export const movedInYear = (
  takenBy: (applicationId: string) => CaseTotals | undefined,
  event: FundEvent,
  year: number,
): InYear | undefined => {
  const moved = movedBy(event);
  if (!moved || !('applicationId' in event.data)) return undefined;
  if (moved.on !== null && moved.on > lastDayOfYear(year)) return undefined;
  const { applicationId } = event.data;
  return { applicationId, totals: added(takenBy(applicationId) ?? nothingTaken, moved.change) };
};

/**
 * What a fund can no longer give away because of one application: what is reserved, or what was paid above that and has
 * not come back.
 *
 * A reservation that was lowered at the settlement frees its money only once the refund is there.
 */
export const boundInCaseCents = ({ reservedCents, paidCents, refundedCents }: CaseTotals): number =>
  Math.max(reservedCents, paidCents - refundedCents);

/** What a case keeps others from getting, in whole cents: what it binds, and what it had bound when the year was over. */
export const takenInCaseCents = (inYear: CaseTotals | undefined, now: CaseTotals): number =>
  Math.max(boundInCaseCents(inYear ?? nothingTaken), boundInCaseCents(now));

/** The money of one application: granted, paid net of what the bank sent back, and refunded by the recipient. */
export type CaseMoney = {
  readonly grantedCents: number | undefined;
  readonly paidCents: number;
  readonly refundedCents: number;
};

/** The money of the cases of a fund, by application. */
export type CasesOfFund = {
  readonly cases: Growing<CaseMoney>;
  /** What each case had taken when the year was over. */
  readonly inYear: Growing<CaseTotals>;
};

const noMoney: CaseMoney = { grantedCents: undefined, paidCents: 0, refundedCents: 0 };

/** The money of an application in this fund; nothing at all before its grant. */
export const caseMoney = ({ cases }: Pick<CasesOfFund, 'cases'>, applicationId: string): CaseMoney =>
  cases.get(applicationId) ?? noMoney;

export const withCase = (
  fund: Pick<CasesOfFund, 'cases'>,
  applicationId: string,
  change: Partial<CaseMoney>,
): CasesOfFund['cases'] => fund.cases.with(applicationId, { ...caseMoney(fund, applicationId), ...change });

/** What a case binds now, and what it keeps others from getting, if so much is reserved for it; whole cents. */
export const boundByCase = (fund: CasesOfFund, applicationId: string, reservedCents: number) => {
  const now = { ...caseMoney(fund, applicationId), reservedCents };
  return { now: boundInCaseCents(now), all: takenInCaseCents(fund.inYear.get(applicationId), now) };
};
