import type { PayRunEvent, RunPayment } from '../../events/pay-run-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Acting } from '../aggregate.ts';
import { isBankingDay, lastBankingDay } from '../banking/banking-day.ts';
import { addDays, dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, firstBroken, type Rules, type Verdict } from '../decision.ts';
import { sumCents } from '../money.ts';
import { isOutsider } from '../organisation/organisation.ts';
import { isApprovedAccount, isInNoRun, mayLeaveOn, paymentOf } from '../payout/payment-rules.ts';
import type { Payout } from '../payout/payout.ts';
import type { PayRun } from './pay-run.ts';
import {
  holdsForEach,
  isNotPast,
  type OfRun,
  onEachPayout,
  type PaymentPlace,
  payoutIn,
} from './pay-run-rules.ts';

/** Banks keep an order for a later day only so long. */
const DAYS_AHEAD_MAX = 90;

export type PreparePayRun = Acting & {
  /** The day on which the bank is to debit the town's account. */
  readonly executionOn: string;
  readonly payments: readonly PaymentPlace[];
};

const firstTwice = (payments: readonly PaymentPlace[]) =>
  payments.find(
    ({ paymentId }, place) => payments.findIndex((other) => other.paymentId === paymentId) < place,
  );

/** Whether the bank can be told that day where the office sits that granted it; otherwise the last day before. */
const isBankingDayFor =
  ({ executionOn }: PreparePayRun) =>
  (_on: unknown, { grant }: Payout): Verdict => {
    if (!grant) return false;
    const { officeSeat } = grant.terms;
    return (
      isBankingDay(executionOn, officeSeat) || {
        executionOn,
        beforeOn: lastBankingDay(executionOn, officeSeat),
      }
    );
  };

/** In the order in which the cash office should hear of them. */
export const preparePayRunRules = {
  'no-paying-account': (_command, _run, { cashOffice }) => cashOffice.confirmedVersion !== undefined,
  'payment-twice-in-run': ({ payments }): Verdict => {
    const twice = firstTwice(payments);
    return twice === undefined || { paymentId: twice.paymentId };
  },
  'unknown-payment': (command, _run, others) =>
    holdsForEach((on, payout) => paymentOf(payout, on) !== undefined, command, command.payments, others),
  'acts-for-recipient': (command, _run, others) =>
    holdsForEach(isOutsider, command, command.payments, others),
  'payment-not-ordered': (command, _run, others) =>
    holdsForEach(
      (on, payout) => paymentOf(payout, on)?.status === 'ordered',
      command,
      command.payments,
      others,
    ),
  'payment-in-run': (command, _run, others) => holdsForEach(isInNoRun, command, command.payments, others),
  'run-account-changed': (command, _run, others) =>
    holdsForEach(isApprovedAccount, command, command.payments, others),
  'execution-day-past': (command) => isNotPast(command.executionOn, command),
  'no-banking-day': (command, _run, others) =>
    holdsForEach(isBankingDayFor(command), command, command.payments, others),
  'execution-day-too-far': ({ executionOn, now }) => {
    const latestOn = addDays(dayInBerlin(now), DAYS_AHEAD_MAX);
    return executionOn <= latestOn || { latestOn };
  },
  'run-after-year-end': (command, _run, others) =>
    holdsForEach((_on, payout) => mayLeaveOn(command.executionOn, payout), command, command.payments, others),
} satisfies Rules<PreparePayRun, PayRun, OfRun>;

export type PreparePayRunRefusal = keyof typeof preparePayRunRules;

const runPayment = (place: PaymentPlace, others: OfRun): RunPayment => {
  const payout = payoutIn(others, place);
  const { amountCents = 0, accountVersion = 0 } = paymentOf(payout, place) ?? {};
  const { organisationId = '', fundId = '' } = payout.grant ?? {};
  const { applicationId, paymentId } = place;
  const purpose = `Zuwendung ${fundId} ${applicationId}`;
  return { paymentId, applicationId, organisationId, amountCents, accountVersion, purpose };
};

/**
 * Decides whether ordered payments are put together for the bank.
 *
 * Each of them belongs to this run from now on and to no other, until the run is released or cancelled.
 */
export const preparePayRun = (
  command: PreparePayRun,
  run: PayRun,
  others: OfRun,
): Decision<
  PayRunEvent,
  PreparePayRunRefusal,
  Readonly<Record<`payout-${string}`, readonly PayoutEvent[]>>
> => {
  const refusal = firstBroken(preparePayRunRules, command, run, others);
  if (refusal) return refusal;
  const { executionOn, actorId: preparedBy } = command;
  const runId = command.derivedId('run');
  const payments = command.payments.map((place) => runPayment(place, others));
  const totalCents = sumCents(payments.map(({ amountCents }) => amountCents));
  const { confirmedVersion: payingAccountVersion = 0 } = others.cashOffice;
  const data = { runId, executionOn, payingAccountVersion, payments, totalCents, preparedBy };
  return {
    accepted: [{ type: 'PayRunPrepared', data }],
    also: onEachPayout(payments, ({ applicationId, paymentId }) => ({
      type: 'PaymentScheduled',
      data: { applicationId, paymentId, runId, executionOn, scheduledBy: preparedBy },
    })),
  };
};
