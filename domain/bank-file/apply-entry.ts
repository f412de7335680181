import type { EntryOutcome } from '../../events/bank-file-events.ts';
import type { PayoutEvent } from '../../events/payout-events.ts';
import { heldCents } from '../payout/payable.ts';
import type { ExecutedPayment, ReturnedPayment } from '../payout/payment.ts';
import { paymentReturned } from '../payout/payment-facts.ts';
import { type Granted, type Payout, payout } from '../payout/payout.ts';
import { returnReason } from './bank-reasons.ts';
import type { BankEntry } from './bank-report.ts';
import type { Place } from './match-entries.ts';

/** What an entry leads to: an outcome, and where it changes the payment, the fact. */
export type Applied = { readonly outcome: EntryOutcome; readonly event?: PayoutEvent };

/** The file that an entry stands in: who brought it, and when the bank made it. */
export type EntrySource = {
  readonly bankFileId: string;
  readonly enteredBy: string;
  readonly createdOn: string;
};

type PaymentThatLeft = ExecutedPayment | ReturnedPayment;

const booked = (
  payment: PaymentThatLeft,
  { applicationId, paymentId, amountCents }: Place,
  { bookedOn, valueOn }: BankEntry,
  { bankFileId }: EntrySource,
): Applied => {
  if (bookedOn === null) return { outcome: 'noted' };
  if (payment.bookedOn !== null) return { outcome: 'known' };
  const data = { applicationId, paymentId, amountCents, bookedOn, valueOn, bankFileId };
  return { outcome: 'booked', event: { type: 'PaymentBooked', data } };
};

/** Money that is not with the recipient: refused before it left, or sent back after. */
const unpaid = (
  state: Granted,
  payment: PaymentThatLeft,
  place: Place,
  { word, reasonCode: bankReasonCode, bookedOn, valueOn }: BankEntry,
  { bankFileId, enteredBy, createdOn }: EntrySource,
): Applied => {
  if (payment.status === 'returned') return { outcome: 'known' };
  if (state.isClosed) return { outcome: 'case-closed' };
  // What the recipient sent back in the meantime cannot come back from the bank as well.
  if (payment.isSettled || place.amountCents > heldCents(state)) return { outcome: 'settled' };
  if (word === 'rejected' && payment.bookedOn !== null) return { outcome: 'contradicts-booking' };
  // What never left the account was never booked: the bank's word has the day on which it was given.
  const days = { returnedOn: bookedOn ?? createdOn, valueOn };
  const said = { reason: returnReason(bankReasonCode), ...days, bankReasonCode, bankFileId, enteredBy };
  const event = paymentReturned(state.grant, place, said);
  return { outcome: word === 'rejected' ? 'rejected' : 'returned', event };
};

/**
 * What one entry of a bank's file means for the payment that it names.
 *
 * In whichever order the bank's words arrive, the payment ends the same: booked and returned do not exclude each other.
 */
export const applyEntry = (state: Payout, place: Place, entry: BankEntry, source: EntrySource): Applied => {
  const payment = state.grant && state.payments.get(place.paymentId);
  if (!state.grant || (payment?.status !== 'executed' && payment?.status !== 'returned'))
    return { outcome: 'not-released' };
  if (entry.word === 'noted' || entry.word === 'reversal') return { outcome: entry.word };
  if (entry.amountCents !== place.amountCents) return { outcome: 'amount-differs' };
  if (entry.word === 'booked') return booked(payment, place, entry, source);
  return unpaid(state, payment, place, entry, source);
};

/** A grant's money after what an entry led to. */
export const after = (state: Payout, { event }: Applied): Payout =>
  event ? payout.evolve(state, event) : state;
