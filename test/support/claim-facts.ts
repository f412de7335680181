import type { PayoutEvent } from '../../events/payout-events.ts';
import type { ClaimParts } from '../../events/recovery-events.ts';
import { APPLICATION, FUND, payment, person } from './payout-facts.ts';
import { parts } from './recovery-facts.ts';

type DataOf<Type extends PayoutEvent['type']> = Extract<PayoutEvent, { type: Type }>['data'];

const applicationId = APPLICATION;
const id = (prefix: string, word = '') => `${prefix}_${word.padEnd(26, '0')}`;

/** The id of a demand, told apart by a short word of `[0-9a-z]`. */
export const demand = (word: string): string => id('ref', word);
/** The id of a repayment. */
export const repayment = (word = ''): string => id('rep', word);

export const contractTerminated = (
  terminatedCents: number,
  keptCents: number,
  actId = 'termination-1',
): PayoutEvent => ({
  type: 'ContractTerminated',
  data: {
    ...{ applicationId, fundId: FUND, actId, ground: 'purpose-missed', ineffectiveOn: '2024-04-08' },
    ...{ terminatedCents, keptCents, reasons: 'Kein Projekt.', terminatedBy: person('office') },
  },
});

export const interestLowered = (
  amountCents: number,
  leftCents: number,
  actId = 'interest-1',
): PayoutEvent => ({
  type: 'InterestLowered',
  data: { applicationId, actId, cause: 'objection', proposal: null, amountCents, leftCents },
});

export const interestWaived = (proposedCents: number, actId = 'interest-waiver-1'): PayoutEvent => ({
  type: 'InterestWaived',
  data: {
    ...{ applicationId, actId, kind: 'refund', untilOn: '2025-05-05', refundIds: [demand('')] },
    ...{ decidedCents: 0, proposedCents, reason: 'Nicht zu vertreten.', waivedBy: person('office') },
  },
});

export const revocationLowered = (
  restoredCents: number,
  keptCents: number,
  backTo: DataOf<'RevocationLowered'>['backTo'] = 'accepted',
  actId = 'revocation-1',
): PayoutEvent => ({
  type: 'RevocationLowered',
  data: { applicationId, actId, restoredCents, keptCents, backTo },
});

export const demandLowered = (word: string, amountCents: number): PayoutEvent => ({
  type: 'RefundLowered',
  data: { applicationId, refundId: demand(word), amountCents, actId: 'settlement-2' },
});

export const costDropped = (amountCents: number, costId = id('cst')): PayoutEvent => ({
  type: 'ClaimCostDropped',
  data: { applicationId, costId, amountCents },
});

export const setOff = (from: ClaimParts, to: ClaimParts, setOffOn = '2025-05-05'): PayoutEvent => ({
  type: 'OverpaymentSetOff',
  data: { applicationId, fundId: FUND, setOffId: id('off'), from, to, setOffOn },
});

export const repaymentOrdered = (amountCents: number, word = ''): PayoutEvent => ({
  type: 'RepaymentOrdered',
  data: {
    ...{ applicationId, repaymentId: repayment(word), amountCents, parts: parts(amountCents) },
    ...{ accountVersion: 1, orderedBy: person('cashier') },
  },
});

export const repaymentMade = (amountCents: number, word = ''): PayoutEvent => ({
  type: 'RepaymentMade',
  data: {
    ...{ applicationId, fundId: FUND, repaymentId: repayment(word), amountCents },
    ...{ parts: parts(amountCents), executedOn: '2025-05-05', executedBy: person('treasurer') },
  },
});

export const repaymentReturned = (amountCents: number, word = ''): PayoutEvent => ({
  type: 'RepaymentReturned',
  data: {
    ...{ applicationId, fundId: FUND, repaymentId: repayment(word), amountCents, parts: parts(amountCents) },
    ...{ reason: 'account-closed', returnedOn: '2025-05-06', recordedBy: person('cashier') },
  },
});

export const unspentReturned = (amountCents: number): PayoutEvent => ({
  type: 'UnspentReturned',
  data: {
    ...{ applicationId, fundId: FUND, receiptId: demand('') },
    ...{ amountCents, receivedOn: '2024-05-20', valueOn: '2024-05-20', bookedBy: person('cashier') },
  },
});

export const paymentRefused = (word: string): PayoutEvent => ({
  type: 'PaymentRefused',
  data: { applicationId, paymentId: payment(word), reason: 'Zu früh.', refusedBy: person('office') },
});

export const paymentUnscheduled = (word: string): PayoutEvent => ({
  type: 'PaymentUnscheduled',
  data: { applicationId, paymentId: payment(word), runId: id('run') },
});

export const paymentBooked = (word: string, bookedOn: string, valueOn: string | null): PayoutEvent => ({
  type: 'PaymentBooked',
  data: {
    ...{ applicationId, paymentId: payment(word), amountCents: 100_000 },
    ...{ bookedOn, valueOn, bankReference: null, bankFileId: id('bnk') },
  },
});
