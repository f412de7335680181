import type { EntryOutcome } from '../../events/bank-file-events.ts';
import type { RunPayment } from '../../events/pay-run-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { heldCents } from '../payout/payable.ts';
import type { Payment } from '../payout/payment.ts';
import { atBank } from '../payout/payments-at-bank.ts';
import { type Payout, payout } from '../payout/payout.ts';
import { returnReason } from './bank-reasons.ts';
import type { BankEntry } from './bank-report.ts';

/** What an entry leads to: an outcome, and where it changes the payment, the fact. */
export type Applied = { readonly outcome: EntryOutcome; readonly event?: PayoutEvent };

type Place = Pick<RunPayment, 'applicationId' | 'paymentId' | 'amountCents'>;

const booked = (
  state: Payout,
  { applicationId, paymentId, amountCents }: Place,
  { bookedOn }: BankEntry,
  bankFileId: string,
): Applied => {
  if (bookedOn === null) return { outcome: 'noted' };
  if (atBank(state, paymentId).bookedOn !== undefined) return { outcome: 'known' };
  const data = { applicationId, paymentId, amountCents, bookedOn, bankFileId };
  return { outcome: 'booked', event: { type: 'PaymentBooked', data } };
};

/** Money that is not with the recipient: refused before it left, or sent back after. */
const unpaid = (
  state: Payout,
  payment: Payment,
  { applicationId, paymentId, amountCents }: Place,
  { word, reasonCode }: BankEntry,
): Applied => {
  if (payment.status === 'returned') return { outcome: 'known' };
  if (state.isClosed) return { outcome: 'case-closed' };
  // What the recipient sent back in the meantime cannot come back from the bank as well.
  if (payment.isSettled || amountCents > heldCents(state)) return { outcome: 'settled' };
  if (word === 'rejected' && atBank(state, paymentId).bookedOn !== undefined)
    return { outcome: 'contradicts-booking' };
  const { fundId = '' } = state.grant ?? {};
  const reason = returnReason(reasonCode);
  const data = { applicationId, fundId, paymentId, amountCents, reason };
  const event: PayoutEvent = {
    type: 'PaymentReturned',
    data: reasonCode === null ? data : { ...data, bankReasonCode: reasonCode },
  };
  return { outcome: word === 'rejected' ? 'rejected' : 'returned', event };
};

/**
 * What one entry of a bank's file means for the payment that it names.
 *
 * In whichever order the bank's words arrive, the payment ends the same: booked and returned do not exclude each other.
 */
export const applyEntry = (state: Payout, place: Place, entry: BankEntry, bankFileId: string): Applied => {
  const payment = state.payments.get(place.paymentId);
  if (payment?.status !== 'executed' && payment?.status !== 'returned') return { outcome: 'not-released' };
  if (entry.word === 'noted' || entry.word === 'reversal') return { outcome: entry.word };
  if (entry.amountCents !== place.amountCents) return { outcome: 'amount-differs' };
  if (entry.word === 'booked') return booked(state, place, entry, bankFileId);
  return unpaid(state, payment, place, entry);
};

/** A grant's money after what an entry led to. */
export const after = (state: Payout, { event }: Applied): Payout =>
  event ? payout.evolve(state, event) : state;
