import type { PayRunEvent, RunPayment } from '../../events/pay-run-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import type { Acting } from '../aggregate.ts';
import { isBankingDay, lastBankingDay } from '../banking/banking-day.ts';
import { addDays, dayInBerlin } from '../calendar/calendar-day.ts';
import { type Decision, findOrRefuse, type Rules, type Verdict } from '../decision.ts';
import { sumCents } from '../money.ts';
import { isOutsider } from '../organisation/organisation.ts';
import { isApprovedAccount, isInNoRun, mayLeaveOn } from '../payout/payment-rules.ts';
import { firstRepeated } from '../repeated.ts';
import type { PayRun } from './pay-run.ts';
import {
  allOrdered,
  foundForEach,
  holdsForEach,
  isNotPast,
  itemIn,
  type OfRun,
  onEachPayout,
  type PaymentPlace,
  type RunItem,
} from './pay-run-rules.ts';

/** Banks keep an order for a later day only so long. */
const DAYS_AHEAD_MAX = 90;

export type PreparePayRun = Acting & {
  /** The day on which the bank is to debit the town's account. */
  readonly executionOn: string;
  readonly payments: readonly PaymentPlace[];
};

/** Whether the bank can be told that day where the office sits that granted it; otherwise the last day before. */
const isBankingDayFor = (executionOn: string, { grant: { terms } }: RunItem): Verdict =>
  isBankingDay(executionOn, terms.officeSeat) || {
    executionOn,
    beforeOn: lastBankingDay(executionOn, terms.officeSeat),
  };

const thePayingAccount = {
  'no-paying-account': (_command: unknown, _run: PayRun, { cashOffice }: OfRun) => {
    const { confirmedVersion: payingAccountVersion } = cashOffice;
    return payingAccountVersion === undefined ? undefined : { payingAccountVersion };
  },
};

const runRules = {
  'payment-twice-in-run': ({ payments }): Verdict => {
    const twice = firstRepeated(payments.map(({ paymentId }) => paymentId));
    return twice === undefined || { paymentId: twice };
  },
} satisfies Rules<PreparePayRun, unknown>;

const thePayments = {
  'unknown-payment': ({ payments }: PreparePayRun, _run: unknown, others: OfRun) =>
    foundForEach(payments, (place) => itemIn(others, place)),
};

const itemRules = {
  'acts-for-recipient': (command, { items }) =>
    holdsForEach(items, (item) => isOutsider(command, item, item)),
} satisfies Rules<PreparePayRun, { readonly items: readonly RunItem[] }>;

const theOrdered = {
  'payment-not-ordered': ({ payments }: PreparePayRun, _found: unknown, others: OfRun) =>
    allOrdered(payments, others),
};

const orderedRules = {
  'payment-in-run': (command, { items }) => holdsForEach(items, (item) => isInNoRun(command, item)),
  'run-account-changed': (command, { items }) =>
    holdsForEach(items, (item) => isApprovedAccount(command, item, item)),
  'execution-day-past': (command) => isNotPast(command.executionOn, command),
  'no-banking-day': ({ executionOn }, { items }) =>
    holdsForEach(items, (item) => isBankingDayFor(executionOn, item)),
  'execution-day-too-far': ({ executionOn, now }) => {
    const latestOn = addDays(dayInBerlin(now), DAYS_AHEAD_MAX);
    return executionOn <= latestOn || { latestOn };
  },
  'run-after-year-end': ({ executionOn }, { items }) =>
    holdsForEach(items, (item) => mayLeaveOn(executionOn, item)),
} satisfies Rules<PreparePayRun, { readonly items: readonly RunItem<'ordered'>[] }>;

/** Everything that it is refused for, in the order in which the cash office hears of it. */
export const preparePayRunRefusals = {
  ...{ ...thePayingAccount, ...runRules, ...thePayments, ...itemRules },
  ...{ ...theOrdered, ...orderedRules },
};

export type PreparePayRunRefusal = keyof typeof preparePayRunRefusals;

const runPayment = ({ applicationId, paymentId, grant, payment }: RunItem<'ordered'>): RunPayment => {
  const { organisationId, fundId } = grant;
  const { amountCents, accountVersion } = payment;
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
  const account = findOrRefuse(thePayingAccount, runRules, command, run, others);
  if ('refused' in account) return account;
  const found = findOrRefuse(thePayments, itemRules, command, run, others);
  if ('refused' in found) return found;
  const ordered = findOrRefuse(theOrdered, orderedRules, command, run, others);
  if ('refused' in ordered) return ordered;
  const { payingAccountVersion } = account;
  const { executionOn, actorId: preparedBy } = command;
  const runId = command.derivedId('run');
  const payments = ordered.items.map(runPayment);
  const totalCents = sumCents(payments.map(({ amountCents }) => amountCents));
  const data = { runId, executionOn, payingAccountVersion, payments, totalCents, preparedBy };
  return {
    accepted: [{ type: 'PayRunPrepared', data }],
    also: onEachPayout(payments, ({ applicationId, paymentId }) => ({
      type: 'PaymentScheduled',
      data: { applicationId, paymentId, runId, executionOn, scheduledBy: preparedBy },
    })),
  };
};
