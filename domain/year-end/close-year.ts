import type { FundEvent } from '../../events/fund-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin, lastDayOfYear } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules } from '../decision.ts';
import { toBudgetCents } from '../fund/bound.ts';
import { caseMoney } from '../fund/case-money.ts';
import {
  type Fund,
  fund as foldFund,
  fundHeldTo,
  type Opened,
  reservedForCents,
  theFund,
} from '../fund/fund.ts';
import { sumCents } from '../money.ts';
import type { Paying } from '../payout/paying.ts';
import type { Payment } from '../payout/payment.ts';
import { caseAtYearEnd } from './year-end.ts';

export type CloseYear = Acting & { readonly fundId: string };

/** The grants of the fund, by `payout:<applicationId>`. */
export type PayoutsOfFund = Readonly<Record<string, Paying>>;

const paymentsOf = (paying: Paying | undefined): readonly Payment[] =>
  paying?.grant ? [...paying.payments.values()] : [];

/** The cases that money was ever bound for, also before a grant. */
export const caseIds = ({ reservations }: Pick<Opened, 'reservations'>): readonly string[] => [
  ...reservations.keys(),
];

const atYearEnd = (applicationId: string, fund: Opened, payouts: PayoutsOfFund, today: string) => {
  const money = {
    ...caseMoney(fund, applicationId),
    reservedCents: reservedForCents(fund, applicationId),
    payUntilOn: payouts[`payout:${applicationId}`]?.grant?.terms.payUntilOn ?? lastDayOfYear(fund.year),
  };
  return { applicationId, ...caseAtYearEnd(money, today) };
};

/** Payments that somebody has released and nobody has entered as made, or refused. */
const underWay = (fund: Opened, payouts: PayoutsOfFund): readonly string[] =>
  caseIds(fund).flatMap((id) =>
    paymentsOf(payouts[`payout:${id}`])
      .filter(({ status }) => status === 'approved' || status === 'ordered')
      .map(({ paymentId }) => paymentId),
  );

/** Whether the book of the fund lacks a grant or a payment of the case, which follow a moment later. */
const isBookBehind = (fund: Opened, applicationId: string, payouts: PayoutsOfFund): boolean => {
  const paying = payouts[`payout:${applicationId}`];
  const booked = caseMoney(fund, applicationId);
  if (!paying?.grant) return booked.paidCents !== 0;
  return booked.paidCents !== paying.paidCents || booked.grantedCents === undefined;
};

/** Only so many are named in a refusal; the rest is counted. */
const NAMED_MAX = 10;

const closeYearRules = {
  'year-not-over': ({ now }, { year }) => dayInBerlin(now) > lastDayOfYear(year) || { year },
  'payments-under-way': (_command, fund, payouts) => {
    const open = underWay(fund, payouts);
    const paymentIds = open.slice(0, NAMED_MAX).join(', ');
    return open.length === 0 || { count: open.length, paymentIds };
  },
  'bookings-awaited': (_command, fund, payouts) => {
    const count = caseIds(fund).filter((id) => isBookBehind(fund, id, payouts)).length;
    return count === 0 || { count };
  },
} satisfies Rules<CloseYear, Opened, PayoutsOfFund>;

/** Everything that it is refused for, in the order in which an office hears of it. */
export const closeYearRefusals = { ...theFund, ...closeYearRules };

export type CloseYearRefusal = keyof typeof closeYearRefusals;

/**
 * Closes the year of a fund: what was never granted, and what was granted and not drawn, is released by rule.
 *
 * Nothing is promised or paid from then on, so that no payment comes for a book that cannot take it. Refunds, checks and
 * settlements go on.
 *
 * @see BHO §§ 45 (1), 76: what was not spent in the year lapses, and after the closing nothing is booked as paid in it
 */
export const closeYear = (
  command: CloseYear,
  state: Fund,
  payouts: PayoutsOfFund,
): Decision<FundEvent, CloseYearRefusal> => {
  const fund = findOrRefuse(theFund, closeYearRules, command, state, payouts);
  if ('refused' in fund) return fund;
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
  const { year, allocatedCents, grantedCents, paidCents, refundedCents } = fund;
  const data = {
    ...{ fundId, year, closedOn, allocatedCents, grantedCents, paidCents, refundedCents, releasedCents },
    toBudgetCents: toBudgetCents(fundHeldTo(releases.reduce<Fund>(foldFund.evolve, fund))),
  };
  return { accepted: [...releases, { type: 'FundYearClosed', data }] };
};
