import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin, lastDayOfYear } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules } from '../decision.ts';
import { caseMoney, type Fund, fund as foldFund, toBudgetCents } from '../fund/fund.ts';
import { sumCents } from '../money.ts';
import type { Payout } from '../payout/payout.ts';
import { caseAtYearEnd } from './year-end.ts';

export type CloseYear = Acting & { readonly fundId: string };

/** The grants of the fund, by `payout:<applicationId>`. */
export type PayoutsOfFund = Readonly<Record<string, Pick<Payout, 'grant' | 'paidCents'>>>;

const caseIds = ({ reservations }: Fund): readonly string[] => [...reservations.keys()];

const atYearEnd = (applicationId: string, fund: Fund, payouts: PayoutsOfFund, today: string) => {
  const money = {
    ...caseMoney(fund, applicationId),
    reservedCents: fund.reservations.get(applicationId)?.amountCents ?? 0,
    payUntilOn: payouts[`payout:${applicationId}`]?.grant?.terms.payUntilOn ?? null,
  };
  return { applicationId, ...caseAtYearEnd(money, today) };
};

/** In the order in which an office should hear of them. */
export const closeYearRules = {
  'unknown-fund': (_command, { fundId }) => fundId !== undefined,
  'year-not-over': ({ now }, { year }) => dayInBerlin(now) > lastDayOfYear(year) || { year },
  'payments-not-booked': (_command, fund, payouts) => {
    const open = caseIds(fund).filter((id) => {
      const payout = payouts[`payout:${id}`];
      return payout !== undefined && payout.paidCents !== caseMoney(fund, id).paidCents;
    });
    return open.length === 0 || { count: open.length };
  },
} satisfies Rules<CloseYear, Fund, PayoutsOfFund>;

export type CloseYearRefusal = keyof typeof closeYearRules;

/**
 * Closes the year of a fund: what was never granted, and what was granted and can no longer be paid, is released by rule.
 *
 * Nothing is promised from then on. Refunds, checks and settlements go on, and so do payments of grants without a last day.
 *
 * @see BHO § 45 (1)
 */
export const closeYear = (
  command: CloseYear,
  fund: Fund,
  payouts: PayoutsOfFund,
): Decision<FundEvent, CloseYearRefusal> => {
  const refusal = firstBroken(closeYearRules, command, fund, payouts);
  if (refusal) return refusal;
  if (fund.yearClosedOn !== undefined) return { accepted: [] };
  const { fundId } = command;
  const closedOn = dayInBerlin(command.now);
  const cases = caseIds(fund).map((id) => atYearEnd(id, fund, payouts, closedOn));
  const releases = cases
    .filter(({ releasableCents }) => releasableCents > 0)
    .map(
      ({ applicationId, releasableCents: amountCents }): FundEvent => ({
        type: 'ReservationReleased',
        data: { fundId, applicationId, amountCents, releasedOn: closedOn, reason: 'year-end' },
      }),
    );
  const releasedCents = sumCents(cases.map(({ releasableCents }) => releasableCents));
  const openCents = sumCents(
    cases.map(({ stillPayableCents, onlyReservedCents }) => stillPayableCents + onlyReservedCents),
  );
  const { year, allocatedCents, grantedCents, paidCents, refundedCents } = fund;
  const data = {
    ...{ fundId, year, closedOn, allocatedCents, grantedCents, paidCents, refundedCents, releasedCents },
    stillPayableCents: openCents - releasedCents,
    toBudgetCents: toBudgetCents(releases.reduce(foldFund.evolve, fund)),
  };
  return { accepted: [...releases, { type: 'FundYearClosed', data }] };
};
