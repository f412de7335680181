import type { RunPayment } from '../../events/pay-run-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Acting } from '../aggregate.ts';
import { dayInBerlin } from '../calendar/calendar-day.ts';
import type { CashOffice } from '../cash-office/cash-office.ts';
import type { Verdict } from '../decision.ts';
import { type Organisation, organisation, type WithOrganisation } from '../organisation/organisation.ts';
import type { OnPayment } from '../payout/payment-rules.ts';
import { type Payout, payout } from '../payout/payout.ts';

/** The grants that a run pays and their recipients, each by the name of its stream. */
export type GrantsOfRun = {
  readonly [stream: `payout-${string}`]: Payout;
  readonly [stream: `organisation-${string}`]: Organisation;
};

/** Everything that a run spans: besides these, the town's account. */
export type OfRun = GrantsOfRun & { readonly cashOffice: CashOffice };

/** Which payment of which grant. */
export type PaymentPlace = Pick<RunPayment, 'applicationId' | 'paymentId'>;

export const payoutIn = (others: GrantsOfRun, { applicationId }: PaymentPlace): Payout =>
  others[`payout-${applicationId}`] ?? payout.initial;

const recipientIn = (others: GrantsOfRun, { grant }: Payout): Organisation =>
  others[`organisation-${grant?.organisationId ?? ''}`] ?? organisation.initial;

type Rule = (command: OnPayment, payout: Payout, others: WithOrganisation) => Verdict;

/** The first payment for which a rule does not hold, with its facts; true where it holds for all of them. */
export const holdsForEach = (
  rule: Rule,
  command: Acting,
  places: readonly PaymentPlace[],
  others: OfRun,
): Verdict => {
  for (const { applicationId, paymentId } of places) {
    const itsPayout = payoutIn(others, { applicationId, paymentId });
    const beside = { organisation: recipientIn(others, itsPayout) };
    const verdict = rule({ ...command, applicationId, paymentId }, itsPayout, beside);
    if (verdict !== true) return { paymentId, ...(verdict === false ? {} : verdict) };
  }
  return true;
};

/** Whether a bank can still be told to pay on that day. */
export const isNotPast = (day: string, { now }: Pick<Acting, 'now'>): Verdict =>
  day >= dayInBerlin(now) || { executionOn: day };

/** One event for each payment, by the stream that it belongs to. */
export const onEachPayout = <Payment extends PaymentPlace>(
  payments: readonly Payment[],
  eventOf: (payment: Payment) => PayoutEvent,
): Readonly<Record<`payout-${string}`, readonly PayoutEvent[]>> =>
  Object.fromEntries(
    [...Map.groupBy(payments, ({ applicationId }) => applicationId)].map(([applicationId, own]) => [
      `payout-${applicationId}`,
      own.map(eventOf),
    ]),
  );
