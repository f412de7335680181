import { applicationRow } from '../agenda/application-rows.ts';
import { payoutRow } from '../agenda/payout-rows.ts';
import { dayInBerlin, lastDayOfYear } from '../calendar/calendar-day.ts';
import { type FundLedgerRow, fundLedgerRow } from '../fund/fund-ledger-row.ts';
import { type FundCase, freeInRowCents, totalsOf } from '../fund/fund-row.ts';
import { sumCents } from '../money.ts';
import { type GrantRow, ifGranted } from '../payout/payout-row.ts';
import type { RowReader } from '../projection.ts';
import { caseAtYearEnd } from '../year-end/year-end.ts';
import { proofStanding } from './proof-standing.ts';

const lineOf = async (
  rows: RowReader,
  applicationId: string,
  money: FundCase,
  payout: GrantRow | undefined,
  year: number,
  today: string,
) => {
  const application = (await rows.get(applicationRow, `application-${applicationId}`))?.row;
  const payUntilOn = payout?.grant.terms.payUntilOn ?? null;
  return {
    applicationId,
    organisationId: application?.organisationId ?? null,
    title: application?.title ?? null,
    ...money,
    payUntilOn,
    ...caseAtYearEnd({ ...money, payUntilOn: payUntilOn ?? lastDayOfYear(year) }, today),
    proof: payout ? proofStanding(payout, today) : null,
  };
};

type Line = Awaited<ReturnType<typeof lineOf>>;

/** Every figure of the line is the sum of the cases, and together with what is free they are the allocation. */
const sumsOf = (row: FundLedgerRow, cases: readonly Line[]) => {
  const sum = (field: 'keptCents' | 'toComeBackCents' | 'stillPayableCents' | 'onlyReservedCents') =>
    sumCents(cases.map((line) => line[field]));
  const [keptCents, toComeBackCents] = [sum('keptCents'), sum('toComeBackCents')];
  return {
    // With these, what is free and what the budget has got back are the allocation.
    ...totalsOf(row),
    keptCents,
    toComeBackCents,
    stillPayableCents: sum('stillPayableCents'),
    onlyReservedCents: sum('onlyReservedCents'),
    freeCents: freeInRowCents(row),
    /** What the fund has and did not spend. */
    unspentCents: row.allocatedCents - keptCents - toComeBackCents,
    openProofCount: cases.filter(({ proof }) => proof !== null && proof !== 'done').length,
  };
};

/** The year-end line of a fund with its cases; what would be released now, and what was booked after the closing. */
export const yearEndView = async (rows: RowReader, fundId: string, at: string) => {
  const row = (await rows.get(fundLedgerRow, `fund-${fundId}`))?.row;
  if (!row) return undefined;
  const today = dayInBerlin(at);
  const found = await rows.list(payoutRow, `fund/${fundId}`);
  const payouts = new Map(
    found
      .flatMap((one) => ifGranted(one) ?? [])
      .map(({ row: granted }) => [granted.grant.applicationId, granted]),
  );
  const cases = await Promise.all(
    Object.entries(row.cases).map(([id, money]) => lineOf(rows, id, money, payouts.get(id), row.year, today)),
  );
  const { year, title, closedOn, yearClosed, bookings } = row;
  return {
    ...{ fundId, title, year, closedOn, yearClosed },
    ...sumsOf(row, cases),
    cases,
    /** Booked after the year was closed, so that nothing changes last year's report unseen. */
    laterBookings: yearClosed
      ? bookings.filter(({ bookedAt }) => dayInBerlin(bookedAt) > yearClosed.closedOn)
      : [],
  };
};
