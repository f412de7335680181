import { cashOffice } from '../../domain/cash-office/cash-office.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import { type KnownRun, payRun } from '../../domain/pay-run/pay-run.ts';
import type { GrantsOfRun, OfRun } from '../../domain/pay-run/pay-run-rules.ts';
import type { Payout } from '../../domain/payout/payout.ts';
import type { CashOfficeEvent, PayingAccount } from '../../events/cash-office-events.ts';
import type { PayRunEvent, RunPayment } from '../../events/pay-run-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { grantAfter } from './granted.ts';
import { approved, ordered, RUN, requested } from './payment-facts.ts';
import { APPLICATION, accepted, FUND, granted, ORGANISATION, payment, person } from './payout-facts.ts';
import { recipient } from './recipient.ts';

export const account: PayingAccount = {
  name: 'Stadt Musterstadt',
  iban: 'DE89370400440532013000',
  bic: null,
  address: {
    street: 'Am Markt',
    buildingNumber: '1',
    postalCode: '70173',
    town: 'Musterstadt',
    country: 'DE',
  },
};

export const named = (
  by: string,
  accountVersion = 1,
  changes: Partial<PayingAccount> = {},
): CashOfficeEvent => ({
  type: 'PayingAccountProposed',
  data: { accountVersion, account: { ...account, ...changes }, hint: null, proposedBy: person(by) },
});

export const accountConfirmed = (by: string, accountVersion = 1): CashOfficeEvent => ({
  type: 'PayingAccountConfirmed',
  data: { accountVersion, confirmedBy: person(by) },
});

export const cashOfficeAfter = (...events: readonly CashOfficeEvent[]) =>
  events.reduce(cashOffice.evolve, cashOffice.initial);

/** A town that pays from a confirmed account. */
export const theCashOffice = cashOfficeAfter(named('administrator'), accountConfirmed('treasurer'));

export const runPayment = (word: string, amountCents: number): RunPayment => ({
  paymentId: payment(word),
  applicationId: APPLICATION,
  organisationId: ORGANISATION,
  amountCents,
  accountVersion: 1,
  purpose: `Zuwendung ${FUND} ${APPLICATION}`,
});

export const prepared = (payments: readonly RunPayment[], by = 'cashier'): PayRunEvent => ({
  type: 'PayRunPrepared',
  data: {
    runId: RUN,
    executionOn: '2024-04-09',
    payingAccountVersion: 1,
    payments: [...payments],
    totalCents: payments.reduce((sum, { amountCents }) => sum + amountCents, 0),
    preparedBy: person(by),
  },
});

export const DIGEST = 'a'.repeat(64);

export const released = (by = 'treasurer'): PayRunEvent => ({
  type: 'PayRunReleased',
  data: {
    runId: RUN,
    fileCreatedAt: '2024-04-08T10:00:00.000Z',
    fileSha256: DIGEST,
    releasedBy: person(by),
  },
});

export const cancelled: PayRunEvent = {
  type: 'PayRunCancelled',
  data: { runId: RUN, reason: 'Falscher Tag.', cancelledBy: person('cashier') },
};

/** A grant with two ordered payments, of 1,000.00 and 500.07 euro. */
export const twoOrdered: readonly PayoutEvent[] = [
  granted(),
  accepted,
  ...[requested('a', 100_000), approved('a'), ordered('a', 'second-cashier')],
  ...[requested('b', 50_007), approved('b'), ordered('b', 'second-cashier')],
];

/** A run that there is after its first fact. */
export const knownRun = (first: PayRunEvent): KnownRun => {
  const run = payRun.evolve(payRun.initial, first);
  if (run.status === 'none') throw new Error(`${first.type} makes no run`);
  return run;
};

export const payoutAfter = (...events: readonly PayoutEvent[]) => grantAfter(events);

/** What lies around a run of the payments of one grant. */
export const around = (events: readonly PayoutEvent[]): OfRun => aroundState(payoutAfter(...events));

export const aroundState = (state: Payout, organisation: Organisation = recipient()): OfRun => ({
  ...withRecipient(organisation),
  [`payout-${APPLICATION}` as const]: state,
  cashOffice: theCashOffice,
});

const nothing: GrantsOfRun = {};

export const withRecipient = (organisation: Organisation): GrantsOfRun => ({
  ...nothing,
  [`organisation-${ORGANISATION}` as const]: organisation,
});
