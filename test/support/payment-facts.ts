import type { PayoutEvent } from '../../events/payout-events.ts';
import { APPLICATION, accepted, FUND, granted, padded, payment, person } from './payout-facts.ts';

export const requested = (word: string, amountCents: number): PayoutEvent => ({
  type: 'PaymentRequested',
  data: {
    applicationId: APPLICATION,
    paymentId: payment(word),
    amountCents,
    need: null,
    requestedBy: person('member'),
  },
});

export const approved = (word: string, accountVersion = 1, by = 'office'): PayoutEvent => ({
  type: 'PaymentApproved',
  data: {
    applicationId: APPLICATION,
    paymentId: payment(word),
    accountVersion,
    approvedBy: person(by),
  },
});

export const ordered = (word: string, by = 'cashier'): PayoutEvent => ({
  type: 'PaymentOrdered',
  data: { applicationId: APPLICATION, paymentId: payment(word), orderedBy: person(by) },
});

export const executed = (
  word: string,
  amountCents: number,
  executedOn = '2024-04-08',
  spendByOn = '2024-05-20',
): PayoutEvent => ({
  type: 'PaymentExecuted',
  data: {
    applicationId: APPLICATION,
    fundId: FUND,
    paymentId: payment(word),
    amountCents,
    executedBy: person('treasurer'),
    executedOn,
    bookedOn: executedOn,
    valueOn: executedOn,
    spendByOn,
    runId: null,
  },
});

/** The same by a run: the bank has not said its days yet. */
export const executedInRun = (word: string, amountCents: number): PayoutEvent => {
  const { type, data } = executed(word, amountCents) as Extract<PayoutEvent, { type: 'PaymentExecuted' }>;
  return { type, data: { ...data, bookedOn: null, valueOn: null, runId: RUN } };
};

export const returned = (word: string, amountCents: number, returnedOn = '2024-04-08'): PayoutEvent => ({
  type: 'PaymentReturned',
  data: {
    applicationId: APPLICATION,
    fundId: FUND,
    paymentId: payment(word),
    amountCents,
    reason: 'account-closed',
    returnedOn,
    valueOn: returnedOn,
    ...{ bankReasonCode: null, bankFileId: null, enteredBy: person('treasurer') },
    ...{ bankReference: null, wasRejected: false },
  },
});

export const RUN = padded('run', '');

export const scheduled = (word: string, by = 'cashier'): PayoutEvent => ({
  type: 'PaymentScheduled',
  data: {
    applicationId: APPLICATION,
    paymentId: payment(word),
    runId: RUN,
    executionOn: '2024-04-09',
    scheduledBy: person(by),
  },
});

/** Everything from the request to the money leaving the account. */
export const paid = (
  word: string,
  amountCents: number,
  executedOn?: string,
  spendByOn?: string,
): PayoutEvent[] => [
  requested(word, amountCents),
  approved(word),
  ordered(word),
  executed(word, amountCents, executedOn, spendByOn),
];

/** A grant of 2,500 euro that was paid, and whose project runs. */
export const running = [granted(), accepted, ...paid('a', 250_000)];
